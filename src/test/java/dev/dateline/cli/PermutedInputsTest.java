package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of the inputs nor the number of jobs changes a byte of what is merged. */
class PermutedInputsTest {

  private static final int DOCUMENTS = 120;
  private static final List<String> PLACES = List.of("Moscow,RU", "Riga,LV", "", "Oslo,NO");
  private static final List<String> STATUSES = List.of("planned", "held", "postponed", "cancelled");
  private static final List<String> TYPES = List.of("visit", "meeting", "call", "agreement");
  private static final List<String> PEOPLE =
      List.of("Ann Lee", "A. Lee", "Ann Lee;Bo Berg", "Bo Berg", "Cy Dahl;Ann Lee", "");

  @TempDir Path folder;
  private final Random random = new Random(20);
  private final List<String> inputs = new ArrayList<>();
  private Program program;

  @BeforeEach
  void someDocumentsAboutFewDays() {
    program = new Program(folder);
    for (int i = 0; i < DOCUMENTS; i++) {
      String name = "d" + i + ".txt";
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(4); line >= 0; line--) {
        text.append(event()).append('\n');
      }
      program.file(name, text + "x".repeat(random.nextInt(9000)));
      inputs.add("@" + name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "text", "csv", "ndjson"})
  void orderAndJobsDoNotMatter(String format) {
    Program.Result sorted = run(format, 1);
    assertThat(sorted.out()).hasSizeGreaterThan(5000);
    for (int jobs : new int[] {1, 2, 7}) {
      Collections.shuffle(inputs, random);
      assertThat(run(format, jobs)).isEqualTo(sorted);
    }
  }

  private Program.Result run(String format, int jobs) {
    String options = "-d 2025-06-20 -f " + format + " -j " + jobs + " ";
    return program.run("extract " + options + String.join(" ", inputs));
  }

  private String event() {
    int day = 10 + random.nextInt(4);
    String date = random.nextInt(4) == 0 ? "2025-06-09/2025-06-" + day : "2025-06-" + day;
    String type = any(TYPES);
    String event = String.join("|", date, "day", type, any(STATUSES), any(PLACES), any(PEOPLE));
    return event + "|" + (random.nextBoolean() ? "RU;LV" : "NO") + "|A " + type;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
