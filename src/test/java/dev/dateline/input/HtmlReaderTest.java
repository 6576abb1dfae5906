package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private final Reading reading = Reading.of();

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, <meta charset=iso-8859-1>",
    "UTF-16LE, ''",
    "windows-1252, <meta charset=iso-8859-1>",
    "windows-1250, <meta http-equiv=Content-Type content='text/html; charset=windows-1250'>",
    "windows-1257, <?xml version='1.0' encoding='windows-1257'?>",
  })
  void charactersAreReadByMarkDeclarationAndLook(String charset, String head) {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    read(mark + head + "<p>Müller met “Öz” on 3 May.", charset, "");
    assertThat(reading.text()).isEqualTo("Müller met “Öz” on 3 May.\n");
  }

  @Test
  void aHeaderOutsideThePageCountsBeforeItsOwnDeclaration() {
    read("<meta charset=windows-1251><p>Müller met Öz on 3 May.", "windows-1252", "ISO-8859-1");
    assertThat(reading.text()).isEqualTo("Müller met Öz on 3 May.\n");
  }

  @Test
  void aDeclarationThatIsNoCharsetIsPassedOver() {
    read("<meta charset=klingon><p>Müller, Özdemir, Ünlü und Çelik met on 3 May.", "UTF-8", "x");
    assertThat(reading.text()).contains("Çelik");
  }

  @Test
  void whatAPageDeclaresIsKept() {
    read("<html lang=en><meta name=date content=2024-05-03T23:30:00Z><p>Text.", "UTF-8", "");
    Document document = reading.documents.get(0);
    assertThat(document.declared().date()).hasToString("Optional[2024-05-03]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "0001-01-01T00:00:00", "2024-02-30", "03/04/2024"})
  void aDayThatCannotBeMeantIsNone(String day) {
    read("<meta name=date content='" + day + "'><p>Text.", "UTF-8", "");
    assertThat(reading.documents.get(0).declared()).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void aPageWithoutTextIsReported() {
    read("<div id=root></div><script src=app.js></script>", "UTF-8", "");
    assertThat(reading.messages).containsExactly("p.html:0:0 ERROR no-text");
  }

  @Test
  void bytesThatAreNoPageAreReported() {
    byte[] bytes = new byte[1000];
    bytes[0] = '<';
    read(new Source("p.html", bytes, "", Metadata.NONE));
    assertThat(reading.messages).containsExactly("p.html:0:0 ERROR not-text");
  }

  private void read(String page, String charset, String header) {
    read(new Source("p.html", page.getBytes(Charset.forName(charset)), header, Metadata.NONE));
  }

  private void read(Source source) {
    ReadingOptions options = new ReadingOptions("", PublicationDate.UNKNOWN, "en");
    new Contents(options, reading).read(source, new HtmlReader(options, reading));
  }
}
