package dev.dateline.eval;

import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report for reading. */
final class TextReport {

  private static final int LONGEST_QUOTE = 200;
  private static final String HEADS =
      "  precision  recall     F1  right  predicted  found  required\n";

  private final Evaluation evaluation;
  private final StringBuilder text = new StringBuilder();

  TextReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String text(boolean errors) {
    text.append("annotated documents: ").append(evaluation.documents()).append("\n\n");
    Map<String, Tally> all = new LinkedHashMap<>();
    all.put("events: date and type", evaluation.events());
    all.put("dates alone", evaluation.dates());
    table("all", all);
    text.append("wrong dates: ").append(evaluation.wrongDates());
    text.append(" (events at a date that no annotated event of their document has)\n\n");
    aspects();
    table("by type", evaluation.types());
    table("by rule", evaluation.rules());
    if (errors) {
      errors();
    }
    return Printable.block(text.toString());
  }

  private void table(String title, Map<String, Tally> rows) {
    text.append("%-26s".formatted(title)).append(HEADS);
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(String name, Tally tally) {
    text.append(
        "  %-24s  %9s  %6s  %5s  %5s  %9s  %5s  %8s\n"
            .formatted(
                name.isEmpty() ? "-" : name,
                Decimals.of(tally.precision()),
                Decimals.of(tally.recall()),
                Decimals.of(tally.f1()),
                tally.right(),
                tally.predicted(),
                tally.found(),
                tally.required()));
  }

  private void aspects() {
    text.append("right in the required events that were found\n");
    evaluation
        .aspects()
        .forEach(
            (aspect, share) ->
                text.append(
                    "  %-12s  %s  (%s of %s)\n"
                        .formatted(
                            WireName.of(aspect),
                            Decimals.of(share.value()),
                            share.right(),
                            share.of())));
    text.append('\n');
  }

  private void errors() {
    text.append("errors: ").append(evaluation.findings().size()).append('\n');
    counts().forEach((kind, n) -> text.append("  %-13s  %s\n".formatted(WireName.of(kind), n)));
    for (Finding finding : evaluation.findings()) {
      text.append('\n').append(WireName.of(finding.kind())).append("  ");
      text.append(finding.document()).append('\n');
      boolean aboutValues = !finding.annotated().value().isEmpty();
      side("annotated", finding.annotated(), aboutValues);
      side("found", finding.found(), aboutValues);
    }
  }

  private Map<Finding.Kind, Integer> counts() {
    Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    for (Finding finding : evaluation.findings()) {
      counts.merge(finding.kind(), 1, Integer::sum);
    }
    return counts;
  }

  private void side(String name, Finding.Side side, boolean aboutValues) {
    if (side == Finding.Side.NONE) {
      return;
    }
    text.append("  %-9s  %s %s".formatted(name, side.date(), String.join("/", side.types())));
    text.append(aboutValues ? values(side.value()) : "");
    text.append(side.rule().isEmpty() ? "" : ", by " + side.rule());
    text.append(side.id().isEmpty() ? "" : " (" + side.id() + ")");
    text.append("\n             ").append(quote(side.quote())).append('\n');
  }

  private static String values(List<String> values) {
    return ": " + (values.isEmpty() ? "nothing" : String.join(", ", values));
  }

  private static String quote(String words) {
    String line = Printable.line(words);
    boolean whole = line.length() <= LONGEST_QUOTE;
    return '"' + (whole ? line : line.substring(0, LONGEST_QUOTE) + "...") + '"';
  }
}
