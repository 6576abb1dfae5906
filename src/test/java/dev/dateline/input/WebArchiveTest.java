package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WebArchiveTest {

  private static final String PAGE =
      "<html><head><title>T</title><meta property='article:published_time' content='2025-06-09'>"
          + "</head><body><main><h1>T</h1><p>On 9 June they met in the capital.</p></main></body>";

  private final ByteArrayOutputStream warc = new ByteArrayOutputStream();

  @Test
  void pageIsADocumentWithItsAddress() {
    response("http://x/1", "200 OK", "text/html", bytes(PAGE));
    Document document = Reading.ofStandardInput(warc.toByteArray()).documents.get(0);
    assertThat(document.id()).isEqualTo("-#http://x/1");
    assertThat(document.url()).isEqualTo("http://x/1");
    assertThat(document.text()).contains("On 9 June they met");
    assertThat(document.declared().date()).contains(LocalDate.of(2025, 6, 9));
  }

  @Test
  void serverTellsTheCharset() {
    byte[] text = "Министр принял посла".getBytes(Charset.forName("koi8-r"));
    response("http://x/1", "200 OK", "text/plain; charset=koi8-r", text);
    Reading reading = Reading.ofStandardInput(warc.toByteArray());
    assertThat(reading.texts()).containsExactly("Министр принял посла");
    assertThat(reading.messages).isEmpty();
    assertThat(reading.documents.get(0).declared().date()).isEmpty();
  }

  @Test
  void onlyWhatWasFoundAndIsReadCounts() {
    response("http://x/1", "404 Not Found", "text/html", bytes(PAGE));
    response("http://x/2", "200 OK", "image/png", bytes("x"));
    record("request", "http://x/3", "application/http", bytes("GET / HTTP/1.1\r\n\r\n"));
    record("response", "dns:x", "text/dns", bytes("x"));
    record("resource", "file://x/4.txt", "text/plain", bytes("four"));
    Reading reading = Reading.ofStandardInput(warc.toByteArray());
    assertThat(reading.ids()).containsExactly("-#file://x/4.txt");
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void pageThatWasFetchedTwiceIsTwoDocuments() {
    response("http://x/1", "200 OK", "text/plain", bytes("one"));
    response("http://x/1", "200 OK", "text/plain", bytes("two"));
    assertThat(Reading.ofStandardInput(warc.toByteArray()).ids())
        .containsExactly("-#http://x/1", "-#http://x/1@2025-06-10T00:00:00Z");
  }

  @Test
  void packedArchiveIsReadThrough() {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 1; i <= 3; i++) {
      warc.reset();
      response("http://x/" + i, "200 OK", "text/plain", bytes("text " + i));
      members.writeBytes(Packing.gzip(warc.toByteArray()));
    }
    assertThat(Reading.ofStandardInput(members.toByteArray()).texts())
        .containsExactly("text 1", "text 2", "text 3");
  }

  @Test
  void packedAnswerIsUnpacked() {
    byte[] body = Packing.gzip("one");
    byte[] head =
        bytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n"
                + ("Content-Length: " + body.length + "\r\n\r\n"));
    byte[] answer = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, answer, head.length, body.length);
    record("response", "http://x/1", "application/http; msgtype=response", answer);
    assertThat(Reading.ofStandardInput(warc.toByteArray()).texts()).containsExactly("one");
  }

  @Test
  void damagedAnswerCostsItselfAlone() {
    record("response", "http://x/1", "application/http", bytes("nonsense"));
    response("http://x/2", "200 OK", "text/plain", bytes("two"));
    Reading reading = Reading.ofStandardInput(warc.toByteArray());
    assertThat(reading.texts()).containsExactly("two");
    assertThat(reading.messages).containsExactly("-#http://x/1:0:0 ERROR unreadable");
  }

  @Test
  void archiveThatIsCutOffIsReadAsFarAsItGoes() {
    response("http://x/1", "200 OK", "text/plain", bytes("one"));
    response("http://x/2", "200 OK", "text/plain", bytes("two".repeat(100)));
    byte[] cut = Arrays.copyOf(warc.toByteArray(), warc.size() - 200);
    Reading reading = Reading.ofStandardInput(cut);
    assertThat(reading.texts()).containsExactly("one");
    assertThat(reading.messages)
        .containsExactly("-#http://x/2:0:0 ERROR unreadable", "-:0:0 ERROR unreadable");
  }

  private void response(String url, String status, String type, byte[] body) {
    byte[] head =
        bytes(
            ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: ")
                + (body.length + "\r\n\r\n"));
    byte[] answer = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, answer, head.length, body.length);
    record("response", url, "application/http; msgtype=response", answer);
  }

  private void record(String kind, String url, String type, byte[] block) {
    warc.writeBytes(
        bytes(
            ("WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url + "\r\n")
                + "WARC-Date: 2025-06-10T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + ("Content-Type: " + type + "\r\nContent-Length: " + block.length + "\r\n\r\n")));
    warc.writeBytes(block);
    warc.writeBytes(bytes("\r\n\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
