package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Conflict;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Relation;
import dev.dateline.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes one event and what does not. */
class MergerTest {

  private static final String VISIT =
      "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow";
  private static final String TALKS =
      "2025-06-09|day|meeting|held|Moscow,RU|Anna Berg;Olaf Kranz|DE;RU|Meeting";

  @Test
  void eventsComeInOrderOfDate() {
    assertThat(
            Tellings.of(
                    "a=2025-01-01/2025-12-31|year|call|held||A||x",
                    "b=2025-01-01|day|visit|held||B||x",
                    "c=2024-12-31|day|visit|held||C||x",
                    "d=2025-01-01|day|meeting|held||D||x")
                .merged()
                .events())
        .extracting(event -> event.sources().get(0).document())
        .containsExactly("c", "b", "d", "a");
  }

  @Test
  void documentsComeInOrderOfTheirIds() {
    assertThat(Tellings.of("b=" + VISIT, "a=" + VISIT).merged().documents())
        .extracting(DocumentInfo::id)
        .containsExactly("a", "b");
  }

  @Test
  void oneEventHasTheSourcesOfAllWhoTellOfItInOrderOfPublication() {
    Event event =
        Tellings.of("a@2025-06-12=" + VISIT, "b@2025-06-01=" + VISIT, "c=" + VISIT).event();
    assertThat(event.sources()).extracting(Evidence::document).containsExactly("c", "b", "a");
    assertThat(event.aliases()).hasSize(2).allMatch(alias -> alias.compareTo(event.id()) > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-09|day|visit|held|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|visit|held|Russia,RU|Ryzhenkov|RU|Visit to Russia",
        "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Maksim Ryzhenkov|BY|Visit",
        "2025-06-01/2025-06-30|month|visit|planned|Moscow,RU|M. Ryzhenkov|BY|Visit",
        VISIT + "|subtype=official"
      })
  void visitToldOtherwiseIsStillTheSame(String other) {
    assertThat(Tellings.of("a=" + VISIT, "b=" + other).merged().events()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-09/2025-06-10|day|meeting|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|visit|planned|Minsk,BY|Maxim Ryzhenkov|BY;RU|Visit to Minsk",
        "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Igor Sekreta|BY;RU|Visit to Moscow",
        "2025-06-11|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-20|day|visit|planned|Moscow,RU;Minsk,BY|Maxim Ryzhenkov|RU|Trip",
        "2025-06-01/2025-06-30|month|visit|held||Maxim Ryzhenkov|BY;RU|Visit"
      })
  void visitToAnotherPlaceOrOfAnotherPersonIsAnother(String other) {
    assertThat(Tellings.of("a=" + VISIT, "b=" + other).merged().events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Berg;Olaf Kranz, 1",
    "Berg;Kranz, 1",
    "Berg;Olaf Kranz;Ida Holm, 1",
    "Anna Berg, 1",
    "Anna Berg;Ida Holm, 2",
    "Peter Berg;Olaf Kranz, 2",
    "Ida Holm, 2"
  })
  void talksOnOneDayAreTheSameWhenThePairIs(String people, int events) {
    String other = "2025-06-09|day|meeting|held||" + people + "|DE;RU|Talks of two ministers";
    assertThat(Tellings.of("a=" + TALKS, "b=" + other).merged().events()).hasSize(events);
  }

  @Test
  void oneWhoMeetsTwoOnADayMeetsThemApart() {
    String other = "2025-06-09|day|meeting|held|Moscow,RU|Anna Berg;Ida Holm|DE;RU|Meeting";
    String vague = "2025-06-09|day|meeting|held|Moscow,RU|Anna Berg|DE;RU|Meeting with Anna Berg";
    assertThat(Tellings.of("a=" + TALKS, "b=" + other, "c=" + vague).merged().events()).hasSize(3);
  }

  @Test
  void forumIsTheSameByItsNameAndNumber() {
    String forum = "2025-06-09/2025-06-11|day|forum|planned|Oslo,NO||NO|%s in Oslo|body=%s";
    String ninth = "a=" + forum.formatted("Ninth Fjord Forum", "Ninth Fjord Forum");
    String digits = "b=" + forum.formatted("9th Fjord Forum", "9th Fjord Forum");
    String tenth = "c=" + forum.formatted("10th Fjord Forum", "10th Fjord Forum");
    assertThat(Tellings.of(ninth, digits).merged().events()).hasSize(1);
    assertThat(Tellings.of(ninth, tenth).merged().events()).hasSize(2);
  }

  @Test
  void whatWasOverBeforeItWasStillToComeIsAnotherOfASeries() {
    String forum = "2025-01-01/2025-12-31|year|forum|%s|Oslo,NO||NO|Fjord Forum|body=Fjord Forum";
    String held = "=" + forum.formatted("held");
    String planned = "=" + forum.formatted("planned");
    assertThat(Tellings.of("a@2025-03-01" + held, "b@2025-08-01" + planned).merged().events())
        .hasSize(2);
    assertThat(Tellings.of("a@2025-03-01" + planned, "b@2025-08-01" + held).merged().events())
        .hasSize(1);
  }

  @Test
  void statementsOfOneSpeakerOnOneDayAreApartUnlessSaidAlike() {
    String first = "2025-06-09|day|statement|held||Anna Berg|DE|Statement by Anna Berg";
    String second = "2025-06-09|day|statement|held||Anna Berg|DE;RU|Statement by Anna Berg";
    assertThat(Tellings.of("a=" + first, "b=" + second).merged().events()).hasSize(2);
    assertThat(Tellings.of("a=" + first, "b=" + first).merged().events()).hasSize(1);
  }

  @Test
  void jointStatementIsTheSameByItsSides() {
    String first = "2025-06-09|day|statement|held|||DE;RU|Joint statement|subtype=joint-statement";
    String second = first.replace("|Joint statement", "|Joint statement on trade");
    assertThat(Tellings.of("a=" + first, "b=" + second).merged().events()).hasSize(1);
    assertThat(Tellings.of("a=" + first, "b=" + second.replace("RU", "NO")).merged().events())
        .hasSize(2);
  }

  @Test
  void whoComesToTheSameTownForTheSameSummitMakesAnotherVisit() {
    String first = "2025-06-09|day|visit|planned|Moscow,RU|Anna Berg;Ida Holm|DE;RU|Visit";
    String second = "2025-06-09|day|visit|planned|Moscow,RU|Ida Holm;Olaf Kranz|DE;RU|Visit";
    assertThat(Tellings.of("a=" + first, "b=" + second).merged().events()).hasSize(2);
  }

  @Test
  void whatFitsTwoEventsAlikeIsAddedToNeither() {
    String first = "2025-06-09|day|visit|held|Oslo,NO|Anna Berg;Ida Holm|DE;NO|Visit";
    String second = "2025-06-09|day|visit|held|Oslo,NO|Peter Berg;Ida Holm|DE;NO|Visit";
    String vague = "2025-06-09|day|visit|held|Oslo,NO|Berg|DE;NO|Visit of Berg";
    assertThat(Tellings.of("a=" + first, "b=" + second, "c=" + vague).merged().events()).hasSize(3);
  }

  @Test
  void finestDateWinsAndDatesOfOnePrecisionThatDifferAreInConflict() {
    Event event =
        Tellings.of(
                "a@2025-05-01=2025-06-01/2025-06-30|month|visit|planned|Moscow,RU|A Berg|DE;RU|V",
                "b@2025-06-01=2025-06-09/2025-06-11|day|visit|planned|Moscow,RU|A Berg|DE;RU|V",
                "c@2025-06-10=2025-06-10|day|visit|held|Moscow,RU|A Berg|DE;RU|V")
            .event();
    assertThat(event.date().range().edtf()).isEqualTo("2025-06-09/2025-06-11");
    assertThat(event.status()).isEqualTo(Status.HELD);
    assertThat(event.conflicts())
        .containsExactly(
            new Conflict(
                "date",
                List.of(
                    new Conflict.Saying("2025-06-09/2025-06-11", "b"),
                    new Conflict.Saying("2025-06-10", "c"))));
  }

  @Test
  void fullestNameIsTheNameAndTheOthersAreItsVariants() {
    Event event =
        Tellings.of("a=" + VISIT, "b=" + VISIT.replace("Maxim Ryzhenkov", "Ryzhenkov")).event();
    assertThat(event.participants()).hasSize(1);
    assertThat(event.participants().get(0).name()).isEqualTo("Maxim Ryzhenkov");
    assertThat(event.participants().get(0).variants()).containsExactly("Ryzhenkov");
  }

  @ParameterizedTest
  @CsvSource({
    "planned, held, held",
    "planned, postponed, postponed",
    "postponed, planned, planned",
    "planned, cancelled, cancelled",
    "held, planned, held",
    "planned, ongoing, ongoing"
  })
  void statusFollowsTheReports(String first, String second, String together) {
    Event event =
        Tellings.of(
                "b@2025-05-01=" + VISIT.replace("planned", first),
                "a@2025-06-11=" + VISIT.replace("planned", second))
            .event();
    assertThat(event.status().name()).isEqualToIgnoringCase(together);
  }

  @Test
  void planThatNobodyConfirmedIsFlaggedWhenLaterDocumentsAreThere() {
    assertThat(Tellings.of("a@2025-06-01=" + VISIT).event().review()).isEmpty();
    assertThat(Tellings.of("a@2025-06-01=" + VISIT, "b@2025-06-11=nothing").event().review())
        .containsExactly("unconfirmed");
  }

  @Test
  void visitThatWasPutOffIsLinkedWithTheOneOfTheNewDate() {
    List<Event> events =
        Tellings.of(
                "a@2025-05-01=" + VISIT,
                "b@2025-06-08=" + VISIT.replace("planned", "postponed"),
                "c@2025-06-20=" + VISIT.replace("2025-06-09/2025-06-10", "2025-07-02/2025-07-03"))
            .merged()
            .events();
    assertThat(events).extracting(Event::status).containsExactly(Status.POSTPONED, Status.PLANNED);
    assertThat(events.get(0).related())
        .containsExactly(new Relation(events.get(1).id(), "postponed-to"));
    assertThat(events.get(1).related())
        .containsExactly(new Relation(events.get(0).id(), "postponed-from"));
  }

  @Test
  void legIsPartOfItsTrip() {
    List<Event> events =
        Tellings.of(
                "a=2025-06-01/2025-06-09|day|visit|held|Oslo,NO;Riga,LV|Anna Berg|DE;NO;LV|Trip",
                "a=2025-06-05/2025-06-09|day|visit|held|Riga,LV|Anna Berg|DE;LV|Visit to Riga")
            .merged()
            .events();
    assertThat(events.get(1).related())
        .containsExactly(new Relation(events.get(0).id(), "part-of"));
  }
}
