package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MailTest {

  private static final String HEAD =
      "From: Press <press@example>\r\nTo: all@example\r\nMIME-Version: 1.0\r\n"
          + "Date: Mon, 9 Jun 2025 00:30:00 +0300\r\n";

  @TempDir Path folder;

  @Test
  void headersAreTitleAndDate() throws IOException {
    Document document =
        read(HEAD + "Subject: Visit to\r\n Minsk\r\n\r\nOn 9 June\r\nthey met.\r\n")
            .documents
            .get(0);
    assertThat(document.id()).isEqualTo(folder + "/a.eml");
    assertThat(document.title()).isEqualTo("Visit to Minsk");
    assertThat(document.text()).isEqualTo("On 9 June\nthey met.\n");
    assertThat(document.declared().date()).contains(LocalDate.of(2025, 6, 9));
  }

  @Test
  void encodedWordsAreDecoded() throws IOException {
    String subject =
        "Subject: =?windows-1251?B?"
            + Base64.getEncoder()
                .encodeToString("Встреча".getBytes(Charset.forName("windows-1251")))
            + "?= =?UTF-8?Q?_in_=C5=81=C3=B3d=C5=BA?=\r\n\r\nx";
    assertThat(read(HEAD + subject).documents.get(0).title()).isEqualTo("Встреча in Łódź");
    assertThat(read(HEAD + "Subject: =?nonsense?B?xx?= y\r\n\r\nx").documents.get(0).title())
        .endsWith("y");
  }

  @Test
  void transferEncodingAndCharsetAreHeeded() throws IOException {
    String quoted =
        "Content-Type: text/plain; charset=iso-8859-2\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\nNov=E1k in =A3=F3d=BC an=\r\nd on\r\n";
    assertThat(read(HEAD + quoted).texts()).containsExactly("Novák in Łódź and on\n");
    byte[] cyrillic = "Министр принял посла".getBytes(Charset.forName("koi8-r"));
    String base64 =
        "Content-Type: text/plain; charset=\"koi8-r\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(cyrillic);
    assertThat(read(HEAD + base64).texts()).containsExactly("Министр принял посла");
    String none = "Content-Type: text/plain; charset=no-such\r\n\r\nŁódź";
    assertThat(read(HEAD + none).texts()).containsExactly("Łódź");
  }

  @Test
  void plainTextIsPreferredToThePage() throws IOException {
    String both =
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/html\r\n\r\n<p>page</p>\r\n--b\r\n"
            + "Content-Type: text/plain\r\n\r\nplain\r\n--b--\r\n";
    assertThat(read(HEAD + both).texts()).containsExactly("plain");
    String page = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>On 9 June they met.</p>";
    assertThat(read(HEAD + page).texts()).containsExactly("On 9 June they met.\n");
  }

  @Test
  void attachmentsAreDocumentsOfTheirOwn() throws IOException {
    String zip = Base64.getMimeEncoder().encodeToString(Packing.zip("in.txt", "three"));
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\n"
            + attachment("text/plain", "=?UTF-8?Q?=C5=81.txt?=", "two")
            + attachment("image/png", "logo.png", "x")
            + "Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment; filename=a.zip\r\n\r\n"
            + zip
            + "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: S\r\n"
            + "Date: Tue, 10 Jun 2025 10:00:00 GMT\r\n\r\nfour\r\n--b--\r\n";
    Reading reading = read(mail);
    String id = folder + "/a.eml";
    assertThat(reading.ids())
        .containsExactly(id, id + "!/Ł.txt", id + "!/a.zip!/in.txt", id + "!/forwarded.eml");
    assertThat(reading.texts()).containsExactly("one", "two", "three", "four");
    assertThat(reading.documents.get(3).title()).isEqualTo("S");
    assertThat(reading.documents.get(3).declared().date()).contains(LocalDate.of(2025, 6, 10));
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void mailIsKnownByItsHeaders() {
    assertThat(Reading.ofStandardInput(HEAD + "Subject: S\r\n\r\none").documents.get(0).title())
        .isEqualTo("S");
    String release = "From: the Press Office\nDate: 9 June 2025\n\nThey met.";
    assertThat(Reading.ofStandardInput(release).texts()).containsExactly(release);
  }

  @Test
  void textOfFlowedLinesIsJoined() throws IOException {
    String type = "Content-Type: text/plain; charset=utf-8; format=Flowed\r\n\r\n";
    assertThat(read(HEAD + type + "On 9 \r\nJune they \r\nmet.\r\nThen\r\n-- \r\nX\r\n").texts())
        .containsExactly("On 9 June they met.\nThen\n-- \nX\n");
    assertThat(read(HEAD + type + "a \r\n> b \r\n> c\r\n From\r\n").texts())
        .containsExactly("a \n> b \n> c\nFrom\n");
    String deleted = type.replace("Flowed", "flowed; delsp=yes");
    assertThat(read(HEAD + deleted + "Minis \r\nter\r\n").texts()).containsExactly("Minister\n");
  }

  @Test
  void dateThatIsNoneIsReported() throws IOException {
    Reading reading = read("Subject: S\r\nDate: yesterday\r\n\r\none");
    assertThat(reading.messages).containsExactly(folder + "/a.eml:0:0 WARNING bad-published");
  }

  @Test
  void fileThatIsNoMailIsReadAsWhatItIs() throws IOException {
    assertThat(read("They met on 9 June.").texts()).containsExactly("They met on 9 June.");
    assertThat(read("<html><body><p>They met on 9 June.</p></body></html>").texts())
        .containsExactly("They met on 9 June.\n");
  }

  @Test
  void mailThatSaysNothingIsReported() throws IOException {
    Reading reading = read(HEAD + "Content-Type: image/png\r\n\r\nx");
    assertThat(reading.words).containsExactly("the mail has no text");
  }

  @Test
  void partsInPartsEnd() throws IOException {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 2000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    Reading reading = read(mail + "\r\ndeep");
    assertThat(reading.documents.size() + reading.messages.size()).isPositive();
  }

  private static String attachment(String type, String name, String text) {
    return "Content-Type: "
        + type
        + "\r\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\r\n\r\n"
        + text
        + "\r\n--b\r\n";
  }

  private Reading read(String mail) throws IOException {
    Path file = folder.resolve("a.eml");
    Files.write(file, mail.getBytes(StandardCharsets.UTF_8));
    return Reading.of(file.toString());
  }
}
