package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFormatTest {

  @ParameterizedTest
  @CsvSource({
    "2025-06-09|day, 20250609, 20250610",
    "2024-02-28/2024-02-29|day, 20240228, 20240301",
    "2024-12-30/2025-01-02|day, 20241230, 20250103",
    "1582-10-10|day, 15821010, 15821011",
    "2011-12-30|day, 20111230, 20111231",
    "2025-06-02/2025-06-08|week, 20250602, 20250609"
  })
  void daysAreWholeAndTheEndIsTheDayAfter(String date, String start, String end)
      throws IOException {
    String calendar = write(false, date + "|visit|held||||x");
    assertThat(calendar)
        .contains("DTSTART;VALUE=DATE:" + start + "\r\n")
        .contains("DTEND;VALUE=DATE:" + end + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "held, CONFIRMED",
    "ongoing, CONFIRMED",
    "planned, TENTATIVE",
    "postponed, CANCELLED",
    "cancelled, CANCELLED"
  })
  void statusIsThatOfCalendars(String status, String expected) throws IOException {
    assertThat(write(false, "2025-06-09|day|visit|" + status + "||||x"))
        .contains("STATUS:" + expected + "\r\n");
  }

  @Test
  void coarseDatesAreLeftOutAndCountedUnlessAskedFor() throws IOException {
    String[] lines = {
      "2025-06-01/2025-06-30|month|visit|held||||x", "2025-01-01/2025-12-31|year|visit|held||||y"
    };
    CalendarFormat fine = new CalendarFormat(false);
    fine.write(chronology(lines), new ByteArrayOutputStream());
    assertThat(fine.remark())
        .isEqualTo(
            "2 events are left out, whose date is coarser than a week; --coarse writes them too");
    assertThat(write(false, lines)).doesNotContain("VEVENT");
    assertThat(write(true, lines))
        .contains("DTSTART;VALUE=DATE:20250601\r\nDTEND;VALUE=DATE:20250701");
  }

  @ParameterizedTest
  @CsvSource({"-0044-03-15", "+12025-01-01"})
  void yearsThatNoCalendarHasAreLeftOutAlways(String day) throws IOException {
    CalendarFormat format = new CalendarFormat(true);
    format.write(chronology(day + "|day|visit|held||||x"), new ByteArrayOutputStream());
    assertThat(format.remark()).startsWith("1 event is left out: a calendar has the years");
  }

  @Test
  void libraryFindsNothingToComplainOfAndReadsAllBack() throws IOException {
    ICalendar calendar = Biweekly.parse(write(true, SampleChronology.of())).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSameSizeAs(SampleChronology.of().events());
    VEvent visit =
        calendar.getEvents().stream()
            .filter(event -> event.getSummary().getValue().startsWith("Official"))
            .findFirst()
            .orElseThrow();
    assertThat(visit.getUid().getValue()).isEqualTo("visit-20250609-ry-1f3a9c52@dateline");
    assertThat(visit.getLocation().getValue()).isEqualTo("Moscow, Russia");
    assertThat(visit.getGeo().getLatitude()).isEqualTo(55.75);
    assertThat(visit.getCategories().get(0).getValues()).containsExactly("visit", "BY", "RU");
    assertThat(visit.getRelatedTo().get(0).getValue()).isEqualTo("forum-20240129-x@dateline");
    assertThat(visit.getDescription().getValue())
        .contains("\"On June 9-10, \"he\"\nwill visit\"\nseeds/000_3918b6cd0ac34782.txt");
  }

  @Test
  void stampIsTheLastDayOnWhichItWasTold() throws IOException {
    assertThat(write(true, SampleChronology.of())).contains("DTSTAMP:20250609T000000Z\r\n");
    assertThat(write(false, "2024-01-29|day|visit|held||||of an undated document"))
        .contains("DTSTAMP:20240129T000000Z\r\n");
  }

  @Test
  void timeZoneOfTheMachineMakesNoDifference() throws IOException {
    String here = write(true, SampleChronology.of());
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(write(true, SampleChronology.of())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static Chronology chronology(String... lines) {
    return new Chronology(List.of(), Samples.events("d", lines), List.of());
  }

  private static String write(boolean coarse, String... lines) throws IOException {
    return write(coarse, chronology(lines));
  }

  private static String write(boolean coarse, Chronology chronology) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new CalendarFormat(coarse).write(chronology, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
