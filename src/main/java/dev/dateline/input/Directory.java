package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the documents in a directory and those below it, in the order of their names' bytes.
 *
 * <p>Names that begin with a dot are passed over, as shells do.
 */
final class Directory {

  private final FileReader files;
  private final DocumentSink sink;
  private final Set<Object> visited = new HashSet<>();
  private boolean any;

  Directory(FileReader files, DocumentSink sink) {
    this.files = files;
    this.sink = sink;
  }

  void read(Path directory) {
    walk(directory);
    if (!any) {
      String message = "no documents of a kind that is read in this directory";
      report(Severity.ERROR, directory, "no-documents", message);
    }
  }

  private void walk(Path directory) {
    try {
      // Each directory once: links may lead in circles, or to the same place many times over.
      if (visited.add(identity(directory))) {
        for (Path child : children(directory)) {
          visit(child);
        }
      } else {
        String message = "a link to a directory that is read already; passed over";
        report(Severity.WARNING, directory, "link-loop", message);
      }
    } catch (IOException e) {
      any = true;
      report(Severity.ERROR, directory, "unreadable", FileReader.reason(e));
    }
  }

  private void visit(Path child) {
    String name = child.getFileName().toString();
    if (name.startsWith(".")) {
      return;
    }
    Kind kind = Kind.of(name);
    try {
      BasicFileAttributes attributes = Files.readAttributes(child, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walk(child);
      } else if (files.isWanted(kind)) {
        any = true;
        readFile(child, kind, attributes);
      }
    } catch (IOException e) {
      if (files.isWanted(kind)) {
        any = true;
        boolean dangling = Files.isSymbolicLink(child);
        String reason = dangling ? "the link leads nowhere" : FileReader.reason(e);
        report(Severity.ERROR, child, "unreadable", reason);
      }
    }
  }

  private void readFile(Path file, Kind kind, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.read(file, kind, false);
    } else {
      report(Severity.ERROR, file, "unreadable", "this is not a regular file");
    }
  }

  private static Object identity(Path directory) throws IOException {
    Object key = Files.readAttributes(directory, BasicFileAttributes.class).fileKey();
    return key != null ? key : directory.toRealPath();
  }

  private static List<Path> children(Path directory) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path child : stream) {
        children.add(child);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  private void report(Severity severity, Path path, String code, String message) {
    sink.diagnostic(Diagnostic.of(severity, Inputs.id(path), code, message));
  }
}
