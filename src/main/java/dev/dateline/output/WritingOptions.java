package dev.dateline.output;

import java.util.List;
import java.util.Map;

/**
 * What the caller says of the output; each format uses what concerns it.
 *
 * @param version the program's version, for the JSON
 * @param width the columns that the text may take
 * @param colour whether the text is painted
 * @param bom whether CSV and TSV begin with a byte order mark
 * @param delimiter what stands between the cells of CSV and TSV, or NUL for the format's own
 * @param columns names of the columns of a table in the order wanted, empty for all of them
 * @param coarse whether a calendar has dates coarser than a week
 * @param list whether Markdown is a list and no table
 * @param texts of the documents by their ids, for formats that show them
 */
public record WritingOptions(
    String version,
    int width,
    boolean colour,
    boolean bom,
    char delimiter,
    List<String> columns,
    boolean coarse,
    boolean list,
    Map<String, String> texts) {

  public static final char OWN_DELIMITER = '\0';

  /** Plain text of 100 columns, tables by the book. */
  public static WritingOptions plain(String version) {
    return new WritingOptions(
        version, 100, false, false, OWN_DELIMITER, List.of(), false, false, Map.of());
  }
}
