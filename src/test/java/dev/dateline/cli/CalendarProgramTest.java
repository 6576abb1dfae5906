package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our calendar, read by a parser that shares no code with the library that writes it. */
class CalendarProgramTest {

  private static final String READER =
      """
      import icalendar, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      for event in calendar.walk('VEVENT'):
          assert not event.errors, event.errors
          days = event.decoded('DTSTART'), event.decoded('DTEND')
          print(event['UID'], *days, event['STATUS'], event['SUMMARY'], sep=' | ')
      """;

  @Test
  void otherParserReadsWhatWasWritten(@TempDir Path folder) throws Exception {
    assumeTrue(
        python("import icalendar").code() == 0,
        "no icalendar for Python here: apt-get install python3-icalendar to run this test");
    Path file = folder.resolve("trip.ics");
    assertThat(Ran.of("extract", "samples/trip.txt", "-o", file.toString()).code()).isZero();
    Ran read = python(READER, file.toString());
    assertThat(read.out())
        .isEqualTo(
            """
            visit-20220509-ly-fca4e6ef@dateline | 2022-05-09 | 2022-05-12 | TENTATIVE | Visit of Hanne Lykkegaard to Tashkent
            meeting-20220510-ly-4172f092@dateline | 2022-05-10 | 2022-05-11 | TENTATIVE | Meeting of Hanne Lykkegaard and Rustam Yuldashev in Tashkent
            visit-20220512-ly-6ba95361@dateline | 2022-05-12 | 2022-05-15 | TENTATIVE | Visit of Hanne Lykkegaard to Astana
            """);
  }

  private static Ran python(String program, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/usr/bin/python3", "-c", program);
    builder.command().addAll(List.of(arguments));
    try {
      Process process = builder.redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), out, "");
    } catch (IOException e) {
      return new Ran(1, "", e.getMessage());
    }
  }
}
