package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterTest {

  private static final Event VISIT =
      Samples.event(
          "d",
          0,
          "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU;Łódź,PL|José Álvarez-Núñez"
              + "|BY;NATO|Visit|basis=year-from-publication");

  @Test
  void emptyFilterKeepsAll() {
    assertThat(EventFilter.ALL.of(List.of(VISIT))).containsExactly(VISIT);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-10, 2025-12-31, true",
    "2025-06-11, 2025-12-31, false",
    "2025-01-01, 2025-06-09, true",
    "2025-01-01, 2025-06-08, false",
    "2025-06-09, 2025-06-09, true"
  })
  void eventPassesWhenItsDaysOverlap(LocalDate from, LocalDate to, boolean passes) {
    EventFilter filter = filter(Set.of(), Set.of(), from, to, "", "", "", false);
    assertThat(filter.keeps(VISIT)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"ru, true", "PL, true", "BY, true", "nato, true", "US, false", "R, false"})
  void countryIsThatOfAPlaceOrAParty(String country, boolean passes) {
    EventFilter filter =
        filter(Set.of(), Set.of(), LocalDate.MIN, LocalDate.MAX, country, "", "", false);
    assertThat(filter.keeps(VISIT)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "jose, true",
    "ALV, true",
    "nunez, true",
    "José Álv, true",
    "'alvarez-nunez', true",
    "lvarez, false",
    "Pepe, false"
  })
  void personIsTheBeginningOfAName(String person, boolean passes) {
    EventFilter filter =
        filter(Set.of(), Set.of(), LocalDate.MIN, LocalDate.MAX, "", person, "", false);
    assertThat(filter.keeps(VISIT)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"lodz, true", "mosc, true", "oscow, false"})
  void placeIsTheBeginningOfAName(String place, boolean passes) {
    EventFilter filter =
        filter(Set.of(), Set.of(), LocalDate.MIN, LocalDate.MAX, "", "", place, false);
    assertThat(filter.keeps(VISIT)).isEqualTo(passes);
  }

  @Test
  void typeStatusAndStatedOnlyNarrowDown() {
    LocalDate min = LocalDate.MIN;
    LocalDate max = LocalDate.MAX;
    Set<EventType> visits = Set.of(EventType.VISIT, EventType.CALL);
    assertThat(filter(visits, Set.of(), min, max, "", "", "", false).keeps(VISIT)).isTrue();
    assertThat(filter(visits, Set.of(Status.HELD), min, max, "", "", "", false).keeps(VISIT))
        .isFalse();
    assertThat(filter(visits, Set.of(), min, max, "", "", "", true).keeps(VISIT)).isFalse();
  }

  private static EventFilter filter(
      Set<EventType> types,
      Set<Status> statuses,
      LocalDate from,
      LocalDate to,
      String country,
      String person,
      String place,
      boolean statedOnly) {
    return new EventFilter(
        types, statuses, from, to, list(country), list(person), list(place), statedOnly);
  }

  private static List<String> list(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }
}
