package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty documents of several kinds, one of which is broken. */
class MixedBatchTest {

  private static final int MANY = 49;

  @TempDir Path folder;

  @Test
  void soundBatchIsReadInTheOrderOfNames() throws IOException {
    writeSound();
    Reading reading = Reading.of(folder.toString());
    assertThat(reading.texts()).hasSize(MANY).allMatch(text -> text.startsWith("On 9 June"));
    assertThat(reading.messages).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "broken.txt",
        "broken.rss",
        "broken.zip",
        "broken.tar.gz",
        "broken.eml",
        "broken.warc",
        "broken.jsonl"
      })
  void brokenFileCostsItselfAlone(String name) throws IOException {
    writeSound();
    Files.write(folder.resolve(name), broken(name));
    Reading reading = Reading.of(folder.toString());
    assertThat(reading.documents).hasSize(MANY);
    assertThat(reading.messages)
        .isNotEmpty()
        .allMatch(message -> message.startsWith(folder + "/" + name))
        .anyMatch(message -> message.contains("ERROR"));
  }

  private void writeSound() throws IOException {
    for (int i = 0; i < MANY; i++) {
      String text = "On 9 June they met for the " + i + "th time.";
      String name = String.format("%02d", i);
      switch (i % 6) {
        case 0 -> write(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
        case 1 -> write(name + ".zip", Packing.zip("a.txt", text));
        case 2 -> write(name + ".tgz", Packing.gzip(Packing.tar("a.txt", text)));
        case 3 -> write(name + ".txt.gz", Packing.gzip(text));
        case 4 ->
            write(
                name + ".xml",
                ("<rss version=\"2.0\"><channel><item><description>" + text)
                    .concat("</description></item></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8));
        default -> write(name + ".eml", ("Subject: S\n\n" + text).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] broken(String name) {
    return switch (name) {
      case "broken.rss" -> "<rss version=\"2.0\"><channel".getBytes(StandardCharsets.UTF_8);
      case "broken.zip" -> Arrays.copyOf(Packing.zip("a.txt", "x".repeat(9999)), 20);
      case "broken.tar.gz" -> Arrays.copyOf(Packing.gzip(Packing.tar("a.txt", "x")), 30);
      case "broken.eml" -> "Content-Type: image/png\n\nx".getBytes(StandardCharsets.UTF_8);
      case "broken.warc" -> "WARC/1.0\r\nnonsense".getBytes(StandardCharsets.UTF_8);
      case "broken.jsonl" -> "{\"text\":\"cut".getBytes(StandardCharsets.UTF_8);
      default -> new byte[300];
    };
  }
}
