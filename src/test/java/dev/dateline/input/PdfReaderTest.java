package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.input.pdf.PdfFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

  @TempDir Path folder;

  @Test
  void aPdfIsADocument() {
    Reading reading = read(PdfFiles.of(List.of("On 3 May the Minister met with Jane Roe.")));
    assertThat(reading.text()).isEqualTo("On 3 May the Minister met with Jane Roe.\n");
  }

  @Test
  void picturesOfPagesAreReported() {
    assertThat(read(PdfFiles.of(List.of(""))).messages)
        .containsExactly(folder + "/a.pdf:0:0 ERROR no-text");
  }

  @Test
  void damageIsReported() {
    byte[] sound = PdfFiles.of(List.of("On 3 May the Minister met with Jane Roe."));
    assertThat(read(Arrays.copyOf(sound, 60)).messages)
        .containsExactly(folder + "/a.pdf:0:0 ERROR damaged");
  }

  @Test
  void aFileThatUnpacksToAMountainIsReported() throws IOException {
    assertThat(read(bomb()).messages).containsExactly(folder + "/a.pdf:0:0 ERROR too-large");
  }

  /** One page of 600 MB of nothing. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] nothing = new byte[1 << 20];
    Arrays.fill(nothing, (byte) '\n');
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < 600; i++) {
        out.write(nothing);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String head =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n"
            + "4 0 obj\n<</Filter/FlateDecode/Length "
            + packed.size()
            + ">>\nstream\n";
    file.write(head.getBytes(StandardCharsets.ISO_8859_1));
    packed.writeTo(file);
    String end = "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
    file.write(end.getBytes(StandardCharsets.ISO_8859_1));
    return file.toByteArray();
  }

  private Reading read(byte[] bytes) {
    try {
      Path file = folder.resolve("a.pdf");
      Files.write(file, bytes);
      return Reading.of(file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
