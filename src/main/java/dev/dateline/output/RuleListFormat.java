package dev.dateline.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** A list of rules, for people or for programs. */
public final class RuleListFormat {

  private final List<Row> rows;

  /**
   * One rule.
   *
   * @param subtype empty when the words of the text decide
   * @param file where the rule stands
   */
  public record Row(
      String id, String type, String subtype, int examples, int misses, String file) {}

  public RuleListFormat(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Columns under headings. */
  public void writeText(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(line("RULE", "TYPE", "SUBTYPE", "EXAMPLES", "MISSES"));
    for (Row row : rows) {
      String subtype = row.subtype().isEmpty() ? "-" : row.subtype();
      String examples = Integer.toString(row.examples());
      text.append(line(row.id(), row.type(), subtype, examples, Integer.toString(row.misses())));
    }
    out.write(Printable.block(text.toString()).getBytes(StandardCharsets.UTF_8));
  }

  /** One object whose {@code rules} has an object for each rule. */
  public void writeJson(OutputStream out) throws IOException {
    try {
      writeJson(new Json(out, true));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void writeJson(Json json) {
    json.startObject();
    json.startList("rules");
    for (Row row : rows) {
      json.oneLine().startObject();
      json.string("id", row.id());
      json.string("type", row.type());
      json.known("subtype", row.subtype());
      json.number("examples", row.examples());
      json.number("misses", row.misses());
      json.string("file", row.file());
      json.endObject();
    }
    json.endList();
    json.endObject();
    json.endLine();
    json.finish();
  }

  private static String line(
      String id, String type, String subtype, String examples, String misses) {
    return "%-24s %-12s %-17s %8s %6s\n".formatted(id, type, subtype, examples, misses);
  }
}
