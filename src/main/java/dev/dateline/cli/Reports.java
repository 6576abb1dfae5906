package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Severity;
import dev.dateline.report.Explanations;
import dev.dateline.report.Finding;
import dev.dateline.report.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings what a person should look at to the reports that were asked for, by document. */
final class Reports {

  private static final String NAMES = "name-variants";

  private final ReportFiles files;
  private final Locator locator;
  private final boolean streaming;
  private final Explanations explanations = new Explanations();
  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

  /**
   * Reports.
   *
   * @param streaming whether each document is written when it is told, because nothing is found out
   *     of it later
   */
  Reports(ReportFiles files, Locator locator, boolean streaming) {
    this.files = files;
    this.locator = locator;
    this.streaming = streaming;
  }

  /** A diagnostic that the reading of a file gave. */
  void file(Diagnostic diagnostic) {
    add(diagnostic.document(), finding(diagnostic, locator.ofFile(diagnostic), ""));
  }

  /** A document, with what its text gave. */
  void document(String id, List<Diagnostic> diagnostics, List<Event> flagged) {
    findings.computeIfAbsent(id, key -> new ArrayList<>());
    for (Diagnostic diagnostic : diagnostics) {
      Location where = locator.ofText(diagnostic);
      boolean elsewhere = diagnostic.line() > 0 && where.column() == 0;
      add(id, finding(diagnostic, where, elsewhere ? place(diagnostic) : ""));
    }
    events(flagged);
    if (streaming) {
      write();
      locator.forget(id);
    }
  }

  /** Events that are to be reviewed. */
  void events(List<Event> flagged) {
    for (Event event : flagged) {
      for (String reason : event.review()) {
        Evidence source = source(event, reason);
        String what = event.title() + ", " + event.date().range().edtf() + ": ";
        String message = what + explanations.meaning(reason) + names(event, reason);
        Location where = locator.of(source.document(), source.span());
        add(source.document(), new Finding(Severity.WARNING, reason, message, where, event.id()));
      }
    }
  }

  /** Writes all that is left and makes the files final. */
  void finish() {
    write();
    files.finish();
  }

  void abandon() {
    files.abandon();
  }

  private void add(String document, Finding finding) {
    if (finding.severity() != Severity.INFO) {
      findings.computeIfAbsent(document, key -> new ArrayList<>()).add(finding);
    }
  }

  private void write() {
    for (Map.Entry<String, List<Finding>> document : findings.entrySet()) {
      files.document(document.getKey(), document.getValue());
    }
    findings.clear();
  }

  private static Finding finding(Diagnostic diagnostic, Location where, String place) {
    return new Finding(
        diagnostic.severity(), diagnostic.code(), diagnostic.message() + place, where, "");
  }

  /** The names that are meant, where it is names that are in doubt. */
  private static String names(Event event, String reason) {
    StringBuilder names = new StringBuilder();
    if (reason.equals(NAMES)) {
      for (Participant person : event.participants()) {
        if (!person.variants().isEmpty()) {
          names.append(names.length() == 0 ? " " : "; ").append(person.name()).append(" / ");
          names.append(String.join(" / ", person.variants()));
        }
      }
    }
    return names.toString();
  }

  private static String place(Diagnostic diagnostic) {
    return " (line " + diagnostic.line() + ", column " + diagnostic.column() + " of its text)";
  }

  /** The first source that gave the reason; one that only all together give stands at the first. */
  private static Evidence source(Event event, String reason) {
    for (Evidence source : event.sources()) {
      if (source.review().contains(reason)) {
        return source;
      }
    }
    return event.sources().get(0);
  }
}
