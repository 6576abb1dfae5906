package dev.dateline.report;

import dev.dateline.model.Severity;
import dev.dateline.output.Printable;
import dev.dateline.output.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The XML of JUnit: a test suite with a test case for each document.
 *
 * <p>The suite begins with how many there are, which is known at the end; until then the cases are
 * in a temporary file, so that a long run takes no more memory than a short one.
 */
final class JunitReport implements Report {

  private final OutputStream out;
  private final Path draft;
  private final OutputStream cases;
  private int tests;
  private int failures;
  private int errors;

  JunitReport(OutputStream out) throws IOException {
    this.out = out;
    draft = Files.createTempFile("dateline", ".xml");
    draft.toFile().deleteOnExit();
    cases = Files.newOutputStream(draft);
  }

  @Override
  public void document(String id, List<Finding> findings) throws IOException {
    StringBuilder xml = new StringBuilder("    <testcase classname=\"dateline\"");
    Xml.attribute(xml, "name", Printable.line(id));
    if (!findings.isEmpty()) {
      place(findings.get(0).where(), xml);
    }
    xml.append(" time=\"0\"");
    tests++;
    if (findings.isEmpty()) {
      xml.append("/>\n");
    } else {
      failure(findings, xml.append(">\n"));
      xml.append("    </testcase>\n");
    }
    cases.write(xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    cases.close();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites>\n  <testsuite name=\"dateline\"");
    xml.append(" tests=\"").append(tests).append("\" failures=\"").append(failures);
    xml.append("\" errors=\"").append(errors).append("\" skipped=\"0\" time=\"0\">\n");
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    Files.copy(draft, out);
    Files.delete(draft);
    out.write("  </testsuite>\n</testsuites>\n".getBytes(StandardCharsets.UTF_8));
  }

  private static void place(Location where, StringBuilder xml) {
    Xml.attribute(xml, "file", Printable.line(where.file()));
    if (where.line() > 0) {
      Xml.attribute(xml, "line", String.valueOf(where.line()));
    }
  }

  /** One for all that was found, because build servers show no more than one of a test case. */
  private void failure(List<Finding> findings, StringBuilder xml) {
    Finding worst = worst(findings);
    boolean error = worst.severity() == Severity.ERROR;
    errors += error ? 1 : 0;
    failures += error ? 0 : 1;
    String element = error ? "error" : "failure";
    xml.append("      <").append(element);
    Xml.attribute(xml, "type", worst.code());
    String others = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
    Xml.attribute(xml, "message", Printable.line(worst.message() + others));
    xml.append('>');
    for (Finding finding : findings) {
      String text = finding.where().label() + ": " + finding.code() + ": " + finding.message();
      Xml.append(xml, Printable.line(text));
      xml.append('\n');
    }
    xml.append("</").append(element).append(">\n");
  }

  private static Finding worst(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return finding;
      }
    }
    return findings.get(0);
  }
}
