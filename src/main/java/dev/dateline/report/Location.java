package dev.dateline.report;

/**
 * Where something stands that a person should look at; lines and columns count from 1, columns in
 * UTF-16 code units, and 0 is what is not known.
 *
 * @param document the id of the document where it is one of several in its file, else empty
 * @param file the file that holds it, relative to the working directory where it is below that,
 *     else absolute; with {@code /}
 * @param endColumn the first column after it
 */
public record Location(
    String document, String file, int line, int column, int endLine, int endColumn) {

  /** A file as a whole. */
  public static Location of(String document, String file) {
    return new Location(document, file, 0, 0, 0, 0);
  }

  /** {@code file:line:column}, as messages begin. */
  String label() {
    boolean inner = line == 0 && !document.isEmpty();
    StringBuilder label = new StringBuilder(inner ? document : file);
    if (line > 0) {
      label.append(':').append(line);
    }
    if (column > 0) {
      label.append(':').append(column);
    }
    return label.toString();
  }
}
