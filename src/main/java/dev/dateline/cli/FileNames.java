package dev.dateline.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Which file a document is in. */
final class FileNames {

  private final Path folder = Path.of("").toAbsolutePath().normalize();

  /**
   * The file that the id of a document begins with: {@code news.jsonl} of {@code news.jsonl#7},
   * {@code a.zip} of {@code a.zip!/b.txt}. Names may have such marks themselves, so the shortest
   * beginning that is a file is taken, and all of the id where none is.
   */
  String of(String document) {
    if (isFile(document)) {
      return document;
    }
    for (int i = 1; i < document.length(); i++) {
      boolean mark = document.charAt(i) == '#' || document.startsWith("!/", i);
      if (mark && isFile(document.substring(0, i))) {
        return document.substring(0, i);
      }
    }
    return document;
  }

  /** A file as reports name it: relative to the working directory where it is below that. */
  String shown(String file) {
    if (file.equals("-")) {
      return file;
    }
    try {
      Path path = folder.resolve(file).normalize();
      Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
      return shown.toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException e) {
      return file;
    }
  }

  private static boolean isFile(String name) {
    try {
      return !name.isEmpty() && Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
