package dev.dateline.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of the gazetteer: one record a line, fields parted by tabs. */
final class Lines {

  private Lines() {}

  /** The records of a table that ships with the program. */
  static List<String[]> read(String name) {
    try (InputStream in = Lines.class.getResourceAsStream("/dev/dateline/gazetteer/" + name)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String[]> records = new ArrayList<>();
      int at = 0;
      while (at < all.length()) {
        int end = all.indexOf('\n', at);
        end = end < 0 ? all.length() : end;
        if (end > at && all.charAt(at) != '#') {
          records.add(split(all.substring(at, end), '\t'));
        }
        at = end + 1;
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String[] split(String line, char separator) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, at)) {
      fields.add(line.substring(at, end));
      at = end + 1;
    }
    fields.add(line.substring(at));
    return fields.toArray(new String[0]);
  }
}
