package dev.dateline.eval;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.dateline.output.CellGuard;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The report for spreadsheets: a row each measure, or a row each error. */
final class CsvReport {

  private static final List<String> MEASURES =
      List.of("scope", "name", "measure", "value", "count", "of");
  private static final List<String> ERRORS =
      List.of(
          "kind",
          "document",
          "annotated_id",
          "annotated_start",
          "annotated_end",
          "annotated_types",
          "annotated",
          "annotated_quote",
          "found_id",
          "found_start",
          "found_end",
          "found_type",
          "found",
          "found_quote",
          "rule");

  private final Evaluation evaluation;
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv =
      CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);

  CsvReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String text(boolean errors) {
    if (errors) {
      row(ERRORS);
      evaluation.findings().forEach(this::error);
    } else {
      row(MEASURES);
      measures();
    }
    return text.toString();
  }

  private void measures() {
    tally("all", "events", evaluation.events());
    tally("all", "dates", evaluation.dates());
    row(List.of("all", "dates", "wrong", "", Integer.toString(evaluation.wrongDates()), ""));
    evaluation
        .aspects()
        .forEach(
            (aspect, share) -> {
              String name = WireName.of(aspect);
              measure("matched", name, "right", share.value(), share.right(), share.of());
            });
    evaluation.types().forEach((type, tally) -> tally("type", type, tally));
    evaluation.rules().forEach((rule, tally) -> tally("rule", rule, tally));
  }

  private void tally(String scope, String name, Tally tally) {
    measure(scope, name, "precision", tally.precision(), tally.right(), tally.predicted());
    measure(scope, name, "recall", tally.recall(), tally.found(), tally.required());
    row(List.of(scope, name, "f1", Decimals.of(tally.f1()).toString(), "", ""));
  }

  private void measure(String scope, String name, String measure, double value, int count, int of) {
    String decimals = Decimals.of(value).toString();
    row(List.of(scope, name, measure, decimals, Integer.toString(count), Integer.toString(of)));
  }

  private void error(Finding finding) {
    List<String> cells = new ArrayList<>();
    cells.add(WireName.of(finding.kind()));
    cells.add(finding.document());
    side(finding.annotated(), cells);
    side(finding.found(), cells);
    cells.add(finding.found().rule());
    row(cells);
  }

  private static void side(Finding.Side side, List<String> cells) {
    cells.add(side.id());
    cells.add(side.date().start());
    cells.add(side.date().end());
    cells.add(String.join("; ", side.types()));
    cells.add(String.join("; ", side.value()));
    cells.add(side.quote());
  }

  private void row(List<String> cells) {
    List<String> safe = new ArrayList<>(cells.size());
    for (String cell : cells) {
      safe.add(CellGuard.guard(Printable.line(cell)));
    }
    csv.writeRecord(safe);
  }
}
