package dev.dateline;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.Severity;
import dev.dateline.text.LineStarts;
import dev.dateline.text.SingleSpaced;
import dev.dateline.text.Structure;
import java.util.ArrayList;
import java.util.List;

/** What a person should know about the dates of a document: those that no value could be given. */
final class DateDiagnostics {

  private static final String UNDATED = "no-publication-date";
  private static final String IMPOSSIBLE = "no-such-day";
  private static final String CONTRADICTS = "weekday-contradicts";

  private final Structure structure;
  private final List<Diagnostic> found = new ArrayList<>();
  private LineStarts lines;

  private DateDiagnostics(Structure structure) {
    this.structure = structure;
  }

  /** The diagnostics in text order, that of a missing publication date first. */
  static List<Diagnostic> of(Structure structure, List<ResolvedDate> dates) {
    DateDiagnostics diagnostics = new DateDiagnostics(structure);
    diagnostics.missingPublication(dates);
    for (ResolvedDate date : dates) {
      diagnostics.check(date);
    }
    return diagnostics.found;
  }

  private void missingPublication(List<ResolvedDate> dates) {
    int count = 0;
    ResolvedDate first = null;
    for (ResolvedDate date : dates) {
      if (reason(date).equals(UNDATED)) {
        first = first == null ? date : first;
        count++;
      }
    }
    if (first != null) {
      String others = count == 1 ? "" : " and " + (count - 1) + " more";
      String what = "'" + words(first) + "'" + others;
      add(
          first,
          UNDATED,
          "no publication date is stated, so " + what + " cannot be dated; give it with --date");
    }
  }

  private void check(ResolvedDate date) {
    if (reason(date).equals(IMPOSSIBLE)) {
      add(date, IMPOSSIBLE, "there is no such day as '" + words(date) + "'; it is left out");
    } else if (date.basis().contains(CONTRADICTS)) {
      add(date, CONTRADICTS, "'" + words(date) + "' names a weekday that is not that of the date");
    }
    for (ResolvedDate part : date.parts()) {
      check(part);
    }
  }

  private static String reason(ResolvedDate date) {
    return date.resolution() instanceof Resolution.Unresolved unresolved ? unresolved.reason() : "";
  }

  private String words(ResolvedDate date) {
    return SingleSpaced.of(date.span().of(structure.text()));
  }

  private void add(ResolvedDate date, String code, String message) {
    // Hardly any document has something to say of.
    lines = lines == null ? new LineStarts(structure.text()) : lines;
    int line = lines.line(date.span().start());
    int column = lines.column(date.span().start());
    String id = structure.document().id();
    found.add(new Diagnostic(Severity.WARNING, id, line, column, code, message));
  }
}
