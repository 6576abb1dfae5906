package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the bytes, there is a document that can be written as UTF-8, or a message. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class RandomInputTest {

  private static final String[] PIECES = {
    "{\"text\":\"a\"}", "{\"", "\n", "\r\n", "[", "\\ud83d", "\"text\":", "9 June", "}", "\uFEFF"
  };

  @RepeatedTest(300)
  void anyBytesGiveADocumentOrAMessage(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"text\":\"a\"}\n" : "");
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    Reading reading = Reading.ofStandardInput(bytes);
    assertThat(reading.documents.size() + reading.messages.size()).isPositive();
    for (Document document : reading.documents) {
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(document.text())).isTrue();
      assertThat(document.text()).doesNotContain("\r");
    }
  }

  @Test
  void largeInputsOfOneKindTakeLinearTime() {
    for (String piece : new String[] {"a", "\r", "\n", "{\"", "[", "\uFFFD", "\u00e9", "😀"}) {
      assertThat(Reading.ofStandardInput(piece.repeat(2_000_000)).documents).hasSizeLessThan(2);
    }
  }
}
