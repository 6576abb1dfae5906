package dev.dateline.report;

import dev.dateline.model.Severity;
import dev.dateline.output.Json;
import dev.dateline.output.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.exc.JacksonIOException;

/**
 * SARIF 2.1.0. The results are written as they come; the tool and its rules, of which only those
 * are listed that have results, follow them.
 */
final class SarifReport implements Report {

  private static final String ROOT = "%SRCROOT%";

  private final Explanations explanations = new Explanations();
  private final Map<String, Severity> rules = new TreeMap<>();
  private final String version;
  private final Json json;

  SarifReport(OutputStream out, String version) {
    this.version = version;
    json = new Json(out, true);
    json.startObject();
    json.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.string("version", "2.1.0");
    json.startList("runs");
    json.startObject();
    json.string("columnKind", "utf16CodeUnits");
    json.startObject("originalUriBaseIds");
    json.startObject(ROOT);
    text("description", "The folder in which dateline was run.");
    json.endObject();
    json.endObject();
    json.startList("results");
  }

  @Override
  public void document(String id, List<Finding> findings) throws IOException {
    try {
      for (Finding finding : findings) {
        result(finding);
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      end();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void end() {
    json.endList();
    json.startObject("tool");
    json.startObject("driver");
    json.string("name", "dateline");
    json.string("version", version);
    json.startList("rules");
    for (Map.Entry<String, Severity> rule : rules.entrySet()) {
      rule(rule.getKey(), rule.getValue());
    }
    json.endList();
    json.endObject();
    json.endObject();
    json.endObject();
    json.endList();
    json.endObject();
    json.endLine();
    json.finish();
  }

  private void result(Finding finding) {
    rules.putIfAbsent(finding.code(), finding.severity());
    json.startObject();
    json.string("ruleId", finding.code());
    json.string("level", level(finding.severity()));
    text("message", finding.message());
    json.startList("locations");
    json.startObject();
    location(finding.where());
    json.endObject();
    json.endList();
    if (!finding.event().isEmpty()) {
      json.oneLine().startObject("partialFingerprints");
      json.string("event/v1", finding.event());
      json.endObject();
    }
    json.endObject();
  }

  private void location(Location where) {
    json.startObject("physicalLocation");
    json.oneLine().startObject("artifactLocation");
    json.string("uri", ArtifactUri.of(where.file()));
    if (!where.file().startsWith("/")) {
      json.string("uriBaseId", ROOT);
    }
    json.endObject();
    json.oneLine().startObject("region");
    // Code scanning takes no result without a line.
    json.number("startLine", Math.max(1, where.line()));
    known("startColumn", where.column());
    known("endLine", where.endLine());
    known("endColumn", where.endColumn());
    json.endObject();
    json.endObject();
    if (!where.document().isEmpty()) {
      json.startList("logicalLocations");
      json.oneLine().startObject();
      json.string("fullyQualifiedName", Printable.line(where.document()));
      json.string("kind", "document");
      json.endObject();
      json.endList();
    }
  }

  private void rule(String code, Severity severity) {
    json.startObject();
    json.string("id", code);
    text("shortDescription", explanations.meaning(code));
    text("fullDescription", explanations.meaning(code) + " " + explanations.help(code));
    text("help", explanations.help(code));
    json.oneLine().startObject("defaultConfiguration");
    json.string("level", level(severity));
    json.endObject();
    json.endObject();
  }

  private void text(String name, String value) {
    json.oneLine().startObject(name);
    json.string("text", Printable.line(value));
    json.endObject();
  }

  private void known(String name, int number) {
    if (number > 0) {
      json.number(name, number);
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }
}
