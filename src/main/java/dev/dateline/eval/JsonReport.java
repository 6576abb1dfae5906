package dev.dateline.eval;

import dev.dateline.output.Json;
import dev.dateline.output.WireName;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** The report for programs. */
final class JsonReport {

  private final Evaluation evaluation;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Json json = new Json(bytes, true);

  JsonReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  byte[] bytes(boolean errors) {
    json.startObject();
    json.number("documents", evaluation.documents());
    total("events", evaluation.events());
    total("dates", evaluation.dates());
    json.number("wrongDates", evaluation.wrongDates());
    aspects();
    tallies("types", "type", evaluation.types());
    tallies("rules", "rule", evaluation.rules());
    if (errors) {
      errors();
    }
    json.endObject();
    json.endLine();
    json.finish();
    return bytes.toByteArray();
  }

  private void total(String name, Tally tally) {
    json.oneLine().startObject(name);
    members(tally);
    json.endObject();
  }

  private void aspects() {
    json.startObject("matched");
    evaluation
        .aspects()
        .forEach(
            (aspect, share) -> {
              json.oneLine().startObject(WireName.of(aspect));
              measure("share", share.value());
              json.number("right", share.right());
              json.number("of", share.of());
              json.endObject();
            });
    json.endObject();
  }

  private void tallies(String list, String name, Map<String, Tally> rows) {
    json.startList(list);
    rows.forEach(
        (row, tally) -> {
          json.oneLine().startObject();
          json.known(name, row);
          members(tally);
          json.endObject();
        });
    json.endList();
  }

  private void members(Tally tally) {
    measure("precision", tally.precision());
    measure("recall", tally.recall());
    measure("f1", tally.f1());
    json.number("right", tally.right());
    json.number("predicted", tally.predicted());
    json.number("found", tally.found());
    json.number("required", tally.required());
  }

  private void errors() {
    json.startList("errors");
    for (Finding finding : evaluation.findings()) {
      json.startObject();
      json.string("kind", WireName.of(finding.kind()));
      json.string("document", finding.document());
      side("annotated", finding.annotated());
      side("found", finding.found());
      json.endObject();
    }
    json.endList();
  }

  private void side(String name, Finding.Side side) {
    if (side == Finding.Side.NONE) {
      json.nothing(name);
      return;
    }
    json.startObject(name);
    json.known("id", side.id());
    json.known("start", side.date().start());
    json.known("end", side.date().end());
    json.strings("types", side.types());
    json.strings("value", side.value());
    json.known("rule", side.rule());
    json.string("quote", side.quote());
    json.endObject();
  }

  private void measure(String name, double value) {
    json.number(name, Decimals.of(value).doubleValue());
  }
}
