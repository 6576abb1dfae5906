package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.input.SameRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release says does not depend on the kind of file that it comes in. */
class KindsTest {

  private static final Path RELEASE = Path.of("samples/kinds/release.txt");

  @TempDir Path folder;
  private SameRelease release;

  @BeforeEach
  void read() throws IOException {
    release = new SameRelease(Files.readString(RELEASE));
  }

  @Test
  void theReleaseHasEvents() {
    assertThat(events(RELEASE).lines()).hasSizeGreaterThan(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf", "docx", "odt", "xml"})
  void filesMadeOfTheReleaseGiveItsEvents(String kind) throws IOException {
    Path file = folder.resolve("release." + kind);
    Files.write(file, bytes(kind));
    assertThat(events(file)).isEqualTo(events(RELEASE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf", "docx", "odt"})
  void samplesOfTheReleaseGiveItsEvents(String kind) {
    assertThat(events(Path.of("samples/kinds/release." + kind))).isEqualTo(events(RELEASE));
  }

  @Test
  void fiveBrokenFilesOfFiftyCostThemselvesAlone() throws IOException {
    List<String> kinds = List.of("html", "pdf", "docx", "odt", "txt");
    for (int i = 0; i < 45; i++) {
      String kind = kinds.get(i % 5);
      Files.write(folder.resolve(i + "." + kind), bytes(kind));
    }
    byte[] cut = new byte[300];
    System.arraycopy(bytes("docx"), 0, cut, 0, cut.length);
    Files.write(folder.resolve("cut.docx"), cut);
    Files.write(folder.resolve("cut.odt"), cut);
    Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7 and no more");
    Files.writeString(folder.resolve("empty.html"), "<script>fill()</script>");
    Files.write(folder.resolve("noise.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 0});
    Ran ran = Ran.of("extract", "-f", "json", folder.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out().split("\"sha256\"")).hasSize(46);
    assertThat(ran.err().lines().filter(line -> line.contains("error:"))).hasSize(5);
  }

  private byte[] bytes(String kind) throws IOException {
    return switch (kind) {
      case "html" -> release.html();
      case "pdf" -> release.pdf();
      case "docx" -> release.docx();
      case "odt" -> release.odt();
      case "xml" -> release.feed();
      default -> Files.readAllBytes(RELEASE);
    };
  }

  private static String events(Path file) {
    Ran ran =
        Ran.of(
            "extract",
            "--no-merge",
            "-f",
            "csv",
            "--columns",
            "start,end,precision,type,status,title,places,participants,parties,evidence",
            file.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }
}
