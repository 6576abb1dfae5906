package dev.dateline.output;

import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateReading;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text with its date expressions marked: "[June 9-10|2025-06-09/2025-06-10]", "[Monday|?
 * no-publication-date]".
 */
final class MarkedText implements DateWriter {

  private final Writer out;

  MarkedText(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(DateReading reading) throws IOException {
    String text = reading.text();
    out.write("==> " + Printable.line(reading.document().id()) + " <==\n");
    int at = 0;
    for (ResolvedDate date : reading.dates()) {
      out.write(Printable.block(text.substring(at, date.span().start())));
      out.write("[" + Printable.block(date.span().of(text)) + "|" + value(date) + "]");
      at = date.span().end();
    }
    out.write(Printable.block(text.substring(at)));
    out.write(text.endsWith("\n") ? "\n" : "\n\n");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private static String value(ResolvedDate date) {
    String value = Timex3.of(date).value();
    if (date.range().isPresent()) {
      return value;
    }
    boolean several = date.expression().kind() == Kind.LIST && !date.parts().isEmpty();
    return several ? members(date.parts()) : unresolved(date, value);
  }

  private static String members(List<ResolvedDate> parts) {
    List<String> values = new ArrayList<>();
    for (ResolvedDate part : parts) {
      values.add(value(part));
    }
    return String.join("; ", values);
  }

  // A duration, time or set has no place in time, and needs no reason.
  private static String unresolved(ResolvedDate date, String value) {
    boolean labelled =
        switch (date.expression().kind()) {
          case DURATION, TIME, SET -> !value.isEmpty();
          case DATE, RANGE, LIST -> false;
        };
    return labelled ? value : "? " + ((Unresolved) date.resolution()).reason();
  }
}
