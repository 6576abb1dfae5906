package dev.dateline.eval;

import dev.dateline.reader.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads one file with annotations; its ending tells of which form: {@code .ann} or a {@code .zip}
 * of them (brat), {@code .jsonl} (doccano), else our own.
 */
final class GoldFile {

  static final String BRAT = ".ann";

  private static final String INDEX = "documents.tsv";
  private static final long MOST_BYTES = 256L << 20;

  private final Path file;
  private final String name;

  GoldFile(Path file) {
    this.file = file;
    this.name = file.toString();
  }

  /** The documents that are annotated in it, at least one. */
  List<GoldDocument> documents() throws IOException, FileFault {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(BRAT)) {
      Path index = file.resolveSibling(INDEX);
      Map<String, String> ids = Files.exists(index) ? ids(Files.readAllBytes(index)) : Map.of();
      return List.of(brat(name, file.getFileName().toString(), Files.readAllBytes(file), ids));
    }
    if (lower.endsWith(".zip")) {
      return archive();
    }
    JsonText json = JsonText.of(name, Files.readAllBytes(file));
    return lower.endsWith(".jsonl") ? lines(json) : List.of(new GoldForm(json).document());
  }

  private static List<GoldDocument> lines(JsonText json) throws FileFault {
    List<GoldDocument> documents = new ArrayList<>();
    for (JsonText.Value line : json.values()) {
      if (!DoccanoGold.isOne(line.node())) {
        throw json.faultAt(
            line.line(),
            "no annotated document as doccano exports it, with entities and relations");
      }
      documents.add(DoccanoGold.read(json.file(), line.line(), line.node()));
    }
    return documents;
  }

  private List<GoldDocument> archive() throws IOException, FileFault {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (last.endsWith(BRAT) || last.equals(INDEX)) {
          files.put(last, bytes(zip));
        }
      }
    } catch (ZipException e) {
      throw FileFault.of(name, "this is no ZIP archive that could be read: " + e.getMessage());
    }
    Map<String, String> ids = ids(files.getOrDefault(INDEX, new byte[0]));
    files.remove(INDEX);
    if (files.isEmpty()) {
      throw FileFault.of(name, "no annotations of brat (*" + BRAT + ") in this archive");
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : files.entrySet()) {
      documents.add(brat(name + "!/" + entry.getKey(), entry.getKey(), entry.getValue(), ids));
    }
    return documents;
  }

  private byte[] bytes(InputStream zip) throws IOException, FileFault {
    byte[] bytes = zip.readNBytes((int) MOST_BYTES);
    if (bytes.length == MOST_BYTES) {
      throw FileFault.of(name, "a file in this archive is too large");
    }
    return bytes;
  }

  private static GoldDocument brat(String file, String name, byte[] bytes, Map<String, String> ids)
      throws FileFault {
    String stem = name.substring(0, name.length() - BRAT.length());
    String id = ids.getOrDefault(stem, stem + ".txt");
    String text = JsonText.of(file, bytes).text();
    return new GoldDocument(file, id, BratGold.read(file, text));
  }

  /** The documents' ids by the names of their files. */
  private static Map<String, String> ids(byte[] index) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String line : new String(index, StandardCharsets.UTF_8).split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        ids.put(line.substring(0, tab), line.substring(tab + 1).strip());
      }
    }
    return ids;
  }
}
