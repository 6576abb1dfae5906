package dev.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of small documents with their expected outputs beside them. */
public final class SampleFolder {

  private static final Path FOLDER = Path.of("samples");
  private static final List<String> EXPECTED = List.of(".json", ".text");

  private SampleFolder() {}

  /** The documents, as a user names them. */
  public static List<String> documents() throws IOException {
    return files().stream().filter(file -> !isExpected(file)).toList();
  }

  /** Every file but those of folders in it, in name order. */
  public static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER + "/" + file.getFileName())
          .sorted()
          .toList();
    }
  }

  /** The file in which a document's expected output is kept, by the ending of its name. */
  public static Path expected(String document, String ending) {
    return Path.of(stem(document) + ending);
  }

  /** Whether a file is an expected output and no document. */
  public static boolean isExpected(String file) {
    return EXPECTED.contains(file.substring(file.lastIndexOf('.')));
  }

  /** A file's name without its ending. */
  public static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
