package dev.dateline.cli;

import dev.dateline.report.Finding;
import dev.dateline.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files, and standard error, to which reports go. */
final class ReportFiles {

  private final Session session;
  private final List<OutputTarget> targets = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private boolean onStandardError;

  ReportFiles(Session session) {
    this.session = session;
  }

  /**
   * Opens all of them, or none.
   *
   * @param taken files that may not be written: the inputs, and the output
   */
  static ReportFiles open(List<ReportRequest> requests, List<String> taken, Session session) {
    ReportFiles files = new ReportFiles(session);
    try {
      for (ReportRequest request : requests) {
        files.open(request, taken);
      }
      return files;
    } catch (RuntimeException e) {
      files.abandon();
      throw e;
    }
  }

  /** Whether diagnostics go to standard error as a report, and need not be told there twice. */
  boolean onStandardError() {
    return onStandardError;
  }

  void document(String id, List<Finding> findings) {
    for (int i = 0; i < reports.size(); i++) {
      try {
        reports.get(i).document(id, findings);
      } catch (IOException e) {
        throw new OutputException(targets.get(i).name(), e);
      }
    }
  }

  void finish() {
    session.interruption().beginWriting();
    try {
      for (int i = 0; i < reports.size(); i++) {
        finish(reports.get(i), targets.get(i));
      }
    } finally {
      session.interruption().endWriting();
    }
  }

  void abandon() {
    for (OutputTarget target : targets) {
      target.abandon();
    }
  }

  private void open(ReportRequest request, List<String> taken) {
    OutputTarget target = target(request, taken);
    targets.add(target);
    session.interruption().guard(target);
    try {
      reports.add(request.kind().on(target.stream(), Version.current()));
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
  }

  private OutputTarget target(ReportRequest request, List<String> taken) {
    if (request.file().isEmpty()) {
      onStandardError = true;
      return new StreamTarget("standard error", session.messages().stream());
    }
    List<String> others = new ArrayList<>(taken);
    for (OutputTarget target : targets) {
      others.add(target.name());
    }
    return new Outputs(others, ReportRequest.OPTION).open(request.file(), session.out());
  }

  private static void finish(Report report, OutputTarget target) {
    try {
      report.finish();
      target.commit();
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
  }
}
