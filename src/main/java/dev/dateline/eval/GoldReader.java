package dev.dateline.eval;

import dev.dateline.model.Diagnostic;
import dev.dateline.reader.FileFault;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads annotations: one file, or those of a folder whose names end in {@code .gold.json} or {@code
 * .ann}.
 */
public final class GoldReader {

  private static final String ENDING = ".gold.json";

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, GoldDocument> byId = new HashMap<>();

  /** Reads what the path names; a file that cannot be used is reported and costs only itself. */
  public Gold read(Path path) {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files(path)) {
      try {
        for (GoldDocument document : new GoldFile(file).documents()) {
          if (isNew(document)) {
            documents.add(document);
          }
        }
      } catch (FileFault e) {
        diagnostics.addAll(e.diagnostics());
      } catch (IOException e) {
        diagnostics.addAll(FileFault.of(file.toString(), e).diagnostics());
      }
    }
    return new Gold(documents, diagnostics);
  }

  private List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> children =
        Files.newDirectoryStream(path, "*{" + ENDING + "," + GoldFile.BRAT + "}")) {
      children.forEach(files::add);
    } catch (IOException e) {
      diagnostics.addAll(FileFault.of(path.toString(), e).diagnostics());
      return files;
    }
    if (files.isEmpty()) {
      error(path.toString(), "no annotations (*" + ENDING + ") in this directory");
    }
    Collections.sort(files);
    return files;
  }

  private boolean isNew(GoldDocument document) {
    GoldDocument other = byId.putIfAbsent(document.id(), document);
    if (other != null) {
      String message = "'" + document.id() + "' is annotated in " + other.file() + " already";
      error(document.file(), message + "; keep one of the two");
    }
    return other == null;
  }

  private void error(String file, String message) {
    diagnostics.add(FileFault.error(file, 0, 0, message));
  }
}
