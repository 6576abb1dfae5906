package dev.dateline.report;

import dev.dateline.model.Severity;
import dev.dateline.output.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, a line each: {@code ::warning file=a.txt,line=3::message}.
 *
 * <p>The place stands in the message too, because the log shows nothing else of a command.
 */
final class GithubReport implements Report {

  private final OutputStream out;

  GithubReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void document(String id, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      out.write(command(finding).getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  @Override
  public void finish() {
    // Every line is whole by itself.
  }

  private static String command(Finding finding) {
    StringBuilder command = new StringBuilder("::");
    command.append(finding.severity() == Severity.ERROR ? "error" : "warning").append(' ');
    place(finding.where(), command);
    property("title", finding.code(), command);
    command.append("::");
    String message = finding.where().label() + ": " + finding.message();
    return command.append(data(Printable.line(message))).append('\n').toString();
  }

  /** Columns only within a line: GitHub refuses them where the lines differ. */
  private static void place(Location where, StringBuilder command) {
    if (!where.file().equals("-")) {
      property("file", where.file(), command);
    }
    if (where.line() > 0) {
      property("line", String.valueOf(where.line()), command);
    }
    if (where.endLine() > 0) {
      property("endLine", String.valueOf(where.endLine()), command);
    }
    if (where.column() > 0 && where.endLine() <= where.line()) {
      property("col", String.valueOf(where.column()), command);
      if (where.endColumn() > 0) {
        property("endColumn", String.valueOf(where.endColumn()), command);
      }
    }
  }

  private static void property(String name, String value, StringBuilder command) {
    command.append(command.charAt(command.length() - 1) == ' ' ? "" : ",").append(name);
    command
        .append('=')
        .append(data(Printable.block(value)).replace(":", "%3A").replace(",", "%2C"));
  }

  /** The escapes that the runner undoes. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
