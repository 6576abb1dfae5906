package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateDiagnosticsTest {

  private static final PublicationDate PUBLISHED =
      new PublicationDate.Known(LocalDate.of(2025, 6, 9), PublicationDate.Basis.DECLARED);

  @Test
  void aDayThatThereIsNotIsReportedWhereItStandsAndNeverRolledOver() {
    var extraction =
        extract("Visit\n\nForeign Minister Erik Lind will visit Riga on 31 June.", PUBLISHED);

    assertThat(extraction.events()).isEmpty();
    assertThat(extraction.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::column)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("no-such-day", 3, 47));
    assertThat(extraction.diagnostics().get(0).message()).contains("'31 June'");
  }

  @Test
  void withoutAPublicationDateRelativeDatesAreReportedOnceWithAWayOut() {
    var extraction =
        extract(
            "President Anna Kovac met with Foreign Minister Erik Lind in Riga on Monday."
                + " They will meet again tomorrow.",
            PublicationDate.UNKNOWN);

    assertThat(extraction.events()).isEmpty();
    assertThat(extraction.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "no publication date is stated, so 'Monday' and 1 more cannot be dated;"
                + " give it with --date");
  }

  @Test
  void aWeekdayThatDoesNotFitIsReportedAndTheEventIsFlagged() {
    var extraction =
        extract(
            "President Anna Kovac met with Foreign Minister Erik Lind in Riga"
                + " on Tuesday, 2 June 2025.",
            PUBLISHED);

    assertThat(extraction.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("weekday-contradicts");
    assertThat(extraction.events())
        .singleElement()
        .satisfies(event -> assertThat(event.review()).containsExactly("weekday-contradicts"));
  }

  private static dev.dateline.model.Extraction extract(String text, PublicationDate published) {
    return Dateline.builtIn().extract(new Document("a.txt", "0", text, "", published, "en"));
  }
}
