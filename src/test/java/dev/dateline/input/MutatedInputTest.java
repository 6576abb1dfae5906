package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of all kinds with some bytes changed, cut off or repeated: a document or a message. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MutatedInputTest {

  private static final int ROUNDS = 150;

  private static final Map<String, String> COLUMNS = Map.of("text", "body");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"releases.zip", "releases.csv", "feed.xml", "mail.eml", "crawl.warc.gz"})
  void mutatedFileGivesADocumentOrAMessage(String name) throws IOException {
    mutate(name, Files.readAllBytes(Path.of("samples/collection", name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tar", "a.tar.gz", "a.tar.bz2", "a.txt.gz"})
  void mutatedArchiveGivesADocumentOrAMessage(String name) throws IOException {
    byte[] tar = Packing.tar("a.txt", "On 9 June they met.", "b.jsonl", "{\"text\":\"x\"}");
    mutate(
        name,
        switch (name) {
          case "a.tar" -> tar;
          case "a.tar.gz" -> Packing.gzip(tar);
          case "a.tar.bz2" -> Packing.bzip2(tar);
          default -> Packing.gzip("On 9 June they met.");
        });
  }

  private void mutate(String name, byte[] whole) throws IOException {
    Path file = folder.resolve(name);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = mutated(whole, new Random(round));
      Files.write(file, bytes);
      for (Reading reading :
          new Reading[] {
            Reading.ofTables(COLUMNS, file.toString()), Reading.ofStandardInput(bytes)
          }) {
        assertThat(reading.documents.size() + reading.messages.size()).isPositive();
        assertThat(reading.documents)
            .allMatch(d -> StandardCharsets.UTF_8.newEncoder().canEncode(d.text()));
      }
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      // Headers are where a change tells most.
      int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(100, bytes.length));
      bytes[at] = (byte) random.nextInt();
    }
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
      default -> bytes;
    };
  }
}
