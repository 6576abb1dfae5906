package dev.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.reader.FileFault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as found, event by event; {@code right/predicted/required} says how it counted. */
class MeasureTest {

  private final List<GoldDocument> gold = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "2024-05-03 visit held,              1/1/1",
    "2024-05-03 meeting held,            1/1/1",
    "2024-05-03 visit planned,           1/1/1",
    "2024-05-03 call held,               0/1/1",
    "2024-05-03/2024-05-04 visit held,   0/1/1",
    "2024-05-01/2024-05-05 visit held,   1/1/1",
    "2024-05-02 visit held,              0/1/1"
  })
  void eventIsFoundWhenAnAcceptedDateAndAnAcceptedTypeAreThere(String event, String counts) {
    gold("2024-05-03 visit,meeting held alt=2024-05-01/2024-05-05");
    found(event);
    assertThat(events()).isEqualTo(counts);
  }

  @Test
  void missingAndSurplusEventsCountAgainstRecallAndPrecision() {
    gold("2024-05-03 visit held", "2024-06-03 visit held");
    found("2024-05-03 visit held", "2024-07-03 visit held", "2024-07-04 visit held");
    assertThat(events()).isEqualTo("1/3/2");
    assertThat(evaluate().events().precision()).isEqualTo(1 / 3.0);
    assertThat(evaluate().events().recall()).isEqualTo(0.5);
    assertThat(evaluate().events().f1()).isEqualTo(0.4);
  }

  @Test
  void optionalEventsCountNeitherWay() {
    gold("2024-05-03 visit held optional", "2024-06-03 visit held");
    assertThat(events()).isEqualTo("0/0/1");
    found("2024-05-03 visit held id=a", "2024-05-03 visit held id=b");
    assertThat(events()).isEqualTo("0/0/1");
  }

  @Test
  void requiredEventIsPairedBeforeAnOptionalOneOfTheSameDate() {
    gold("2024-05-03 visit held optional", "2024-05-03 visit held");
    found("2024-05-03 visit held");
    assertThat(events()).isEqualTo("1/1/1");
  }

  @Test
  void twoFoundEventsCannotBeTheSameAnnotatedOne() {
    gold("2024-05-03 visit held");
    found("2024-05-03 visit held id=a", "2024-05-03 visit held id=b");
    assertThat(events()).isEqualTo("1/2/1");
  }

  @Test
  void eventThatStandsTwiceInTheChronologyCountsOnce() {
    gold("2024-05-03 visit held");
    found("2024-05-03 visit held", "2024-05-03 visit held");
    assertThat(events()).isEqualTo("1/1/1");
  }

  @Test
  void ofSeveralOnOneDayThoseArePairedThatQuoteTheSameWords() {
    gold(
        "2024-05-03 meeting held people=Lind quote=Lind_met_the_king",
        "2024-05-03 meeting held people=Berg quote=Berg_saw_the_queen");
    found(
        "2024-05-03 meeting held people=Eva_Berg quote=Berg_saw_the_queen",
        "2024-05-03 meeting held people=Karl_Lind quote=Lind_met_the_king");
    assertThat(share(Aspect.PEOPLE)).isEqualTo("2/2");
  }

  @Test
  void datesAreMeasuredWithoutTheType() {
    gold("2024-05-03 visit held", "2024-06-03 visit held");
    found("2024-05-03 call held", "2024-06-04 visit held");
    assertThat(events()).isEqualTo("0/2/2");
    assertThat(counts(evaluate().dates())).isEqualTo("1/2/2");
    assertThat(evaluate().wrongDates()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Łukasz_Kowal-Żak,  Kowal-Zak, 1/1",
    "ANNA_WEISS,        Weiß,      1/1",
    "Anna_Işık,         Isik,      0/1",
    "Anna_Lind,         Berg,      0/1",
    "'Anna_Lind,Jo_Berg', 'Lind,Berg', 1/1",
    "Anna_Lind,         'Lind,Berg', 0/1"
  })
  void allAnnotatedSurnamesHaveToBeNamed(String people, String annotated, String right) {
    gold("2024-05-03 visit held people=" + annotated);
    found("2024-05-03 visit held people=" + people);
    assertThat(share(Aspect.PEOPLE)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "places=Minsk countries=BY, places=Minsk countries=BY, 1/1, 1/1",
    "places=Minsk countries=BY, places=Brest countries=BY, 0/1, 1/1",
    "places=Minsk countries=BY, places=Minsk countries=RU, 1/1, 0/1",
    "places=Minsk countries=BY, countries=,                0/1, 0/1",
    "people=Lind,               places=Minsk countries=BY, 0/0, 0/0"
  })
  void placesAndCountriesAreMeasuredWhereTheyAreAnnotated(
      String annotated, String event, String places, String countries) {
    gold("2024-05-03 visit held " + annotated);
    found("2024-05-03 visit held " + event);
    assertThat(share(Aspect.PLACE)).isEqualTo(places);
    assertThat(share(Aspect.COUNTRY)).isEqualTo(countries);
  }

  @Test
  void statusAndFirstTypeAreMeasuredOnWhatWasFound() {
    gold("2024-05-03 visit,meeting planned", "2024-06-03 visit held");
    found("2024-05-03 meeting held");
    assertThat(share(Aspect.STATUS)).isEqualTo("0/1");
    assertThat(share(Aspect.FIRST_TYPE)).isEqualTo("0/1");
  }

  @Test
  void typeHasThePrecisionOfWhatWasFoundAndTheRecallOfTheFirstAccepted() {
    gold("2024-05-03 visit,meeting held", "2024-06-03 meeting held");
    found("2024-05-03 meeting held", "2024-07-03 meeting held");
    assertThat(evaluate().types())
        .containsEntry("visit", new Tally(0, 0, 1, 1))
        .containsEntry("meeting", new Tally(1, 2, 0, 1))
        .hasSize(2);
  }

  @Test
  void ruleIsMeasuredOnTheEventsThatAcceptItsType() {
    gold("2024-05-03 visit,meeting held", "2024-06-03 meeting held", "2024-07-03 call held");
    found("2024-05-03 meeting held rule=meeting.meet", "2024-08-03 visit held rule=visit.go");
    assertThat(evaluate().rules())
        .containsEntry("meeting.meet", new Tally(1, 1, 1, 2))
        .containsEntry("visit.go", new Tally(0, 1, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "docs/2024/a.txt", "docs.jsonl#a.txt", "/tmp/x.jsonl#a.txt"})
  void documentIsKnownByItsIdFileNameOrWhatFollowsTheHash(String id) {
    gold("2024-05-03 visit held");
    found.add(EvalFiles.found(id, "2024-05-03 visit held"));
    assertThat(events()).isEqualTo("1/1/1");
  }

  @Test
  void eventsOfOtherDocumentsAreLeftOut() {
    gold("2024-05-03 visit held");
    found.add(EvalFiles.found("b.txt", "2024-05-03 visit held"));
    assertThat(events()).isEqualTo("0/0/1");
  }

  @Test
  void extraEventStandsBesideTheMissedOneThatItQuotes() {
    gold("2024-05-03 visit held quote=Lind_went_there", "2024-05-03 call held quote=they_spoke");
    found("2024-05-04 visit held quote=Lind_went_there_then");
    assertThat(evaluate().findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.WRONG_DATE)
        .singleElement()
        .satisfies(finding -> assertThat(finding.annotated().id()).isEqualTo("e1"));
  }

  private void gold(String... events) {
    byte[] json = EvalFiles.gold("a.txt", events).getBytes(StandardCharsets.UTF_8);
    try {
      gold.add(new GoldForm(JsonText.of("a.gold.json", json)).document());
    } catch (FileFault e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  private void found(String... events) {
    for (String event : events) {
      found.add(EvalFiles.found("a.txt", event));
    }
  }

  private Evaluation evaluate() {
    byte[] lines = String.join("", found).getBytes(StandardCharsets.UTF_8);
    try {
      ChronologyText chronology =
          ChronologyText.read("events.ndjson", new ByteArrayInputStream(lines));
      return Evaluator.evaluate(gold, new FoundEvents(chronology, gold));
    } catch (FileFault e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  private String events() {
    return counts(evaluate().events());
  }

  private static String counts(Tally tally) {
    return tally.right() + "/" + tally.predicted() + "/" + tally.required();
  }

  private String share(Aspect aspect) {
    Share share = evaluate().aspects().get(aspect);
    return share.right() + "/" + share.of();
  }
}
