package dev.dateline.input.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or made to hurt. */
class HostileOfficeTest {

  private static final Duration MOMENT = Duration.ofSeconds(10);
  private static final String PARAGRAPH = "<w:p><w:r><w:t>On 3 May.</w:t></w:r></w:p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
        "<!DOCTYPE a SYSTEM 'http://localhost:1/x.dtd'><a/>",
      })
  void documentTypesAreRefused(String document) {
    assertThatThrownBy(() -> read(Packages.rawWord(document)))
        .isInstanceOfSatisfying(
            OfficeFault.class, e -> assertThat(e.kind()).isEqualTo(OfficeFault.Kind.REFUSED));
  }

  @Test
  void aMountainIsNotUnpacked() {
    byte[] bomb = Packages.word(PARAGRAPH + " ".repeat(50_000_000));
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOfSatisfying(
            OfficeFault.class, e -> assertThat(e.kind()).isEqualTo(OfficeFault.Kind.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"w:sdt", "w:tbl", "w:p", "w:tbl><w:tr><w:tc", "w:r"})
  void depthIsNoMatter(String element) {
    String end = element.contains("><") ? "</w:tc></w:tr></w:tbl>" : "</" + element + ">";
    String body = ("<" + element + ">").repeat(20_000) + PARAGRAPH + end.repeat(20_000);
    assertTimeoutPreemptively(
        MOMENT,
        () ->
            assertThat(read(Packages.rawWord(Packages.document(body))).text())
                .contains("On 3 May."));
  }

  @Test
  void aFileCutShortOrWithWrongBytesIsDamagedAndEnds() {
    byte[] sound = Packages.word(PARAGRAPH.repeat(20));
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      byte[] bytes = i < 50 ? Arrays.copyOf(sound, sound.length * i / 50) : sound.clone();
      for (int j = 0; i >= 50 && j < 5; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertTimeoutPreemptively(
          MOMENT,
          () -> {
            try {
              read(bytes);
            } catch (OfficeFault e) {
              assertThat(e).hasMessageContaining("file");
            }
          });
    }
  }

  @Test
  void anArchiveThatIsNoWordFileIsTold() {
    assertThatThrownBy(() -> read(Packages.zip(Map.of("a.txt", "x"))))
        .isInstanceOf(OfficeFault.class);
    assertThatThrownBy(() -> new OpenTextDocuments().read(Packages.zip(Map.of("a.txt", "x"))))
        .isInstanceOf(OfficeFault.class);
  }

  @Test
  void anOpenDocumentWithAPasswordIsTold() {
    byte[] file =
        Packages.zip(
            Map.of("content.xml", "\u0001\u0002", "META-INF/manifest.xml", "<m:encryption-data/>"));
    assertThatThrownBy(() -> new OpenTextDocuments().read(file)).hasMessageContaining("password");
  }

  private static OfficeText read(byte[] bytes) throws OfficeFault {
    return new WordDocuments().read(bytes);
  }
}
