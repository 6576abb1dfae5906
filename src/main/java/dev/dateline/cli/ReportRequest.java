package dev.dateline.cli;

import dev.dateline.report.ReportKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report that the user wants.
 *
 * @param file the file to write, or empty for standard error
 */
record ReportRequest(ReportKind kind, String file) {

  static final String OPTION = "--report";

  /**
   * The reports that {@code --report} names: {@code KIND}, {@code KIND=FILE}, {@code KIND,KIND}.
   */
  static List<ReportRequest> of(Arguments arguments) {
    List<ReportRequest> requests = new ArrayList<>();
    for (String value : arguments.values(OPTION)) {
      int equals = value.indexOf('=');
      if (equals >= 0) {
        requests.add(toFile(value.substring(0, equals), value.substring(equals + 1)));
        continue;
      }
      for (String name : value.split(",")) {
        ReportKind kind = kind(name);
        requests.add(new ReportRequest(kind, kind.fileName()));
      }
    }
    refuseTwice(requests, arguments);
    return requests;
  }

  private static void refuseTwice(List<ReportRequest> requests, Arguments arguments) {
    Set<String> files = new HashSet<>();
    files.add(arguments.value("--output"));
    files.add(arguments.value("--into"));
    files.remove("");
    for (ReportRequest request : requests) {
      if (!files.add(request.file())) {
        String twice = request.file().isEmpty() ? "standard error" : "'" + request.file() + "'";
        throw new UsageException(OPTION + ": " + twice + " is to be written twice");
      }
    }
  }

  private static ReportRequest toFile(String name, String file) {
    ReportKind kind = kind(name);
    if (file.isEmpty() || file.equals("-")) {
      throw new UsageException(
          OPTION
              + ": after '"
              + name
              + "=' the name of a file is wanted; standard output is for data");
    }
    return new ReportRequest(kind, file);
  }

  private static ReportKind kind(String name) {
    return Arguments.choice(OPTION, name.strip(), ReportKind.class);
  }
}
