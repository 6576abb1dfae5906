package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.Conflict;
import dev.dateline.model.DateRange;
import dev.dateline.model.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The fields on which the reports of one occurrence differ, with who says what. */
final class Conflicts {

  private final List<Report> reports;
  private final List<Conflict> found = new ArrayList<>();

  Conflicts(List<Report> reports, Claim together) {
    this.reports = reports;
    if (reports.size() > 1) {
      about("date", report -> exactDate(report.claim(), together.date().range()));
      about("subtype", report -> report.claim().subtype());
      if (new StatusCourse(reports).isDisputed()) {
        about("status", report -> report.claim().status().name().toLowerCase(Locale.ROOT));
      }
      for (Participant person : together.participants()) {
        about("participants", report -> office(report.claim(), person));
      }
    }
  }

  List<Conflict> found() {
    return found;
  }

  /** A coarser date does not contradict the finer one in it. */
  private static String exactDate(Claim claim, DateRange together) {
    DateRange range = claim.date().range();
    return range.precision() == together.precision() ? range.edtf() : "";
  }

  private static String office(Claim claim, Participant person) {
    PersonName name = PersonName.of(person);
    for (Participant other : claim.participants()) {
      if (PersonName.of(other).agrees(name)) {
        boolean same = PeopleFusion.isWithin(other.office(), person.office());
        String office = same ? person.office() : other.office();
        return office.isEmpty() ? "" : person.name() + ", " + office;
      }
    }
    return "";
  }

  private void about(String field, Function<Report, String> value) {
    Map<String, Set<String>> documents = new LinkedHashMap<>();
    for (Report report : reports) {
      String said = value.apply(report);
      if (!said.isEmpty()) {
        documents.computeIfAbsent(said, one -> new LinkedHashSet<>()).add(report.document());
      }
    }
    if (documents.size() > 1) {
      List<Conflict.Saying> sayings = new ArrayList<>();
      documents.forEach(
          (said, by) -> by.forEach(one -> sayings.add(new Conflict.Saying(said, one))));
      found.add(new Conflict(field, sayings));
    }
  }
}
