package dev.dateline.report;

import java.io.IOException;
import java.io.OutputStream;

/** The forms of a report. */
public enum ReportKind {
  /** Workflow commands, which GitHub turns into annotations. */
  GITHUB(""),
  /** SARIF 2.1.0, which code scanning takes. */
  SARIF("dateline.sarif"),
  /** The XML of JUnit, which build servers show as tests. */
  JUNIT("TEST-dateline.xml");

  private final String fileName;

  ReportKind(String fileName) {
    this.fileName = fileName;
  }

  /** The file that is written when none is named, or empty for standard error. */
  public String fileName() {
    return fileName;
  }

  /**
   * What writes a report of this kind.
   *
   * @param version the program's
   */
  public Report on(OutputStream out, String version) throws IOException {
    return switch (this) {
      case GITHUB -> new GithubReport(out);
      case SARIF -> new SarifReport(out, version);
      case JUNIT -> new JunitReport(out);
    };
  }
}
