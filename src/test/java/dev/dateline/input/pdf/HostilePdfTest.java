package dev.dateline.input.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or made to hurt. */
class HostilePdfTest {

  private static final Duration MOMENT = Duration.ofSeconds(10);

  private static final byte[] SOUND =
      PdfFiles.of(List.of("On 3 May the Minister met with Jane Roe."));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7",
        "%PDF-1.7\ntrailer\n<</Root 1 0 R>>\n%%EOF",
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer\n<</Root 1 0 R>>",
        "%PDF-1.7\nstartxref\n99999999\n%%EOF",
      })
  void damagedFilesAreTold(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(
            () -> {
              PdfText text = read(bytes);
              assertThat(text.pages()).as("pages").isPositive();
            })
        .isInstanceOfAny(PdfFault.class, AssertionError.class);
  }

  @Test
  void pagesThatHoldThemselvesEnd() throws Exception {
    String file =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Count 3/Kids[2 0 R 3 0 R]>>\nendobj\n"
            + "3 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]/Parent 3 0 R>>\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n%%EOF";
    assertEnds(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aFileCutShortAnywhereEnds() {
    for (int length = 8; length < SOUND.length; length += 97) {
      assertEnds(Arrays.copyOf(SOUND, length));
    }
  }

  @Test
  void aFileWithWrongBytesAnywhereEnds() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = SOUND.clone();
      for (int j = 0; j < 10; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertEnds(bytes);
    }
  }

  @Test
  void aPageOfManyPiecesIsReadInAMoment() {
    PdfFiles file = new PdfFiles().newPage("", "");
    for (int i = 0; i < 20_000; i++) {
      file.line("x" + i, (i * 37) % 500, (i * 91) % 800, 3);
    }
    assertEnds(file.bytes());
  }

  private static void assertEnds(byte[] bytes) {
    assertTimeoutPreemptively(
        MOMENT,
        () -> {
          try {
            read(bytes);
          } catch (PdfFault e) {
            assertThat(e).hasMessageContaining("PDF");
          }
        });
  }

  private static PdfText read(byte[] bytes) throws PdfFault {
    return new PdfDocuments().read(bytes);
  }
}
