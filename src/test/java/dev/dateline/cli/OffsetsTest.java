package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OffsetsTest {

  private static final String[] PIECES = {
    "x", " ", "\r\n", "\r", "\n", "😀", "é", "\u2028", "\t", "北京", "\u00a0", "\""
  };

  @TempDir Path folder;

  @Test
  void offsetsCutTheQuotedWordsOutOfWhatTheTextCommandPrints() {
    Random random = new Random(6);
    for (int round = 0; round < 60; round++) {
      StringBuilder page = new StringBuilder(round % 3 == 0 ? "\uFEFF" : "");
      for (int i = random.nextInt(40); i > 0; i--) {
        page.append(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextInt(5) == 0) {
          page.append("\n2025-06-09|day|visit|held|Łódź,PL||PL|Visit 😀 ").append(i).append("\r\n");
        }
      }
      Program program = new Program(folder).file("a.txt", page.toString());
      String text = program.run("text -q @a.txt").out();
      JsonNode events =
          new JsonMapper().readTree(program.run("extract -q @a.txt -f json").out()).get("events");
      for (JsonNode event : events) {
        JsonNode source = event.get("sources").get(0);
        assertThat(text.substring(source.get("start").asInt(), source.get("end").asInt()))
            .isEqualTo(source.get("text").asString())
            .startsWith("2025-06-09|");
      }
    }
  }
}
