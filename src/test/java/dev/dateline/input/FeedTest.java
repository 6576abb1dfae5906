package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FeedTest {

  private static final String RSS =
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\""
          + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>T</title>\n"
          + "<link>http://x</link><description>d</description><language>en-gb</language>\n";
  private static final String END = "</channel></rss>\n";

  @TempDir Path folder;

  @Test
  void itemOfRssIsADocument() {
    Document document =
        one(
            "<item><title>A &amp; B</title><link>http://x/1</link><guid>g-1</guid>"
                + "<pubDate>Mon, 09 Jun 2025 00:30:00 +0300</pubDate>"
                + "<description>Short</description>"
                + "<content:encoded><![CDATA[<p>One&nbsp;two</p><p>three</p>]]></content:encoded>"
                + "</item>");
    assertThat(document.id()).isEqualTo("-#g-1");
    assertThat(document.title()).isEqualTo("A & B");
    assertThat(document.url()).isEqualTo("http://x/1");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.text()).isEqualTo("One two\n\nthree\n");
    assertThat(document.declared().date()).contains(LocalDate.of(2025, 6, 9));
  }

  @Test
  void descriptionServesWhereThereIsNoContent() {
    assertThat(one("<item><description>On 9 June they met.</description></item>").text())
        .isEqualTo("On 9 June they met.");
    assertThat(one("<item><description>&lt;b&gt;On&lt;/b&gt; 9 June</description></item>").text())
        .isEqualTo("On 9 June\n");
    assertThat(one("<item><title>Only a title</title></item>").text()).isEqualTo("Only a title");
    assertThat(
            one("<item><title>T</title><description>&lt;img src='x'&gt;</description></item>")
                .text())
        .isEqualTo("T");
  }

  @Test
  void itemWithoutGuidHasItsLinkOrNumber() {
    Reading reading =
        Reading.ofStandardInput(
            RSS
                + "<item><title>a</title><link>http://x/1</link></item><item><title>b</title></item>"
                + END);
    assertThat(reading.ids()).containsExactly("-#http://x/1", "-#2");
  }

  @Test
  void itemsOfAtomAreDocuments() {
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>x</id>"
            + "<updated>2025-06-20T00:00:00Z</updated>"
            + "<entry><title type=\"html\">A &lt;b&gt;title&lt;/b&gt;</title>"
            + "<id>tag:x,2025:1</id><link href=\"http://x/1\"/>"
            + "<updated>2025-06-11T00:00:00Z</updated><published>2025-06-09T23:00:00-05:00</published>"
            + "<content type=\"html\">&lt;p&gt;One&lt;/p&gt;</content></entry>"
            + "<entry><title>B</title><id>2</id><updated>2025-06-11T00:00:00Z</updated>"
            + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Two</p></div>"
            + "</content></entry>"
            + "<entry><title>C</title><id>3</id><summary>Three</summary></entry></feed>";
    Reading reading = Reading.ofStandardInput(atom);
    assertThat(reading.ids()).containsExactly("-#tag:x,2025:1", "-#2", "-#3");
    assertThat(reading.texts()).containsExactly("One\n", "Two\n", "Three");
    assertThat(reading.documents).extracting(Document::title).containsExactly("A title", "B", "C");
    assertThat(reading.documents)
        .extracting(document -> document.declared().date().map(LocalDate::getDayOfMonth).orElse(0))
        .containsExactly(9, 11, 0);
    assertThat(reading.messages).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel rdf:about=\"c\"><title>T</title></channel>"
            + "<item rdf:about=\"http://x/1\"><title>t</title><link>http://x/1</link>"
            + "<description>One</description><dc:date>2025-06-09T10:00:00Z</dc:date></item></rdf:RDF>",
        "<rss version=\"0.91\"><channel><title>T</title><item><title>t</title><link>http://x/1</link>"
            + "<description>One</description><pubDate>9 Jun 2025 10:00 GMT</pubDate></item>"
            + "</channel></rss>",
        "<rss version=\"0.92\"><channel><title>T</title><item><link>http://x/1</link>"
            + "<description>One</description><pubDate>Mon, 9 Jun 2025 10:00:00 GMT</pubDate></item>"
            + "</channel></rss>"
      })
  void olderFormsOfRssAreReadToo(String feed) {
    Document document = Reading.ofStandardInput(feed).documents.get(0);
    assertThat(document.id()).isEqualTo("-#http://x/1");
    assertThat(document.text()).isEqualTo("One");
    assertThat(document.declared().date()).contains(LocalDate.of(2025, 6, 9));
  }

  @Test
  void brokenItemCostsItselfAlone() {
    String feed =
        RSS
            + "<item><guid>1</guid><description>one</description></item>\n"
            + "<item><guid>2</guid><description><b>two</description></item>\n"
            + "<item><guid>3</guid><description>three</description></item>\n"
            + "<item><guid>4</guid>\n<title>A < B</title></item>"
            + "<item><guid>5</guid><title>\u0008five &eacute;</title></item>\n"
            + END;
    Reading reading = Reading.ofStandardInput(feed);
    assertThat(reading.ids()).containsExactly("-#1", "-#3", "-#5");
    assertThat(reading.documents.get(2).title()).isEqualTo("five é");
    assertThat(reading.messages).hasSize(2);
    assertThat(reading.messages.get(0)).startsWith("-:5:").endsWith("ERROR bad-item");
    assertThat(reading.messages.get(1)).startsWith("-:8:").endsWith("ERROR bad-item");
  }

  @Test
  void feedThatIsCutOffIsReadAsFarAsItGoes() {
    String feed = RSS + "<item><guid>1</guid><description>one</description></item>\n<item><guid>2";
    Reading reading = Reading.ofStandardInput(feed);
    assertThat(reading.ids()).containsExactly("-#1");
    assertThat(reading.messages).singleElement().asString().matches("-:5:\\d+ ERROR bad-feed");
  }

  @Test
  void messagesAreTheSameEverywhere() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Reading.ofStandardInput(RSS + "<item><b></item>" + END).words)
          .contains(
              "the item is left out: the XML is not well-formed (a tag that is not closed, or a"
                  + " bare < or &)");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void documentTypeIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String feed =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://"
            + secret
            + "\">]>\n"
            + "<rss version=\"2.0\"><channel><item><title>&x;</title></item></channel></rss>";
    Reading reading = read("a.rss", feed.getBytes(Charset.forName("UTF-8")));
    assertThat(reading.documents).isEmpty();
    assertThat(reading.words)
        .containsExactly(
            "line 2: a document type (DOCTYPE) is not allowed, because it may have other files read");
  }

  @Test
  void dateThatIsNoneIsReportedWithItsLine() {
    Reading reading =
        Reading.ofStandardInput(
            RSS
                + "<item><guid>1</guid>\n<pubDate>yesterday</pubDate><title>t</title></item>"
                + END);
    assertThat(reading.documents.get(0).declared().date()).isEmpty();
    assertThat(reading.messages).containsExactly("-:5:0 WARNING bad-published");
  }

  @Test
  void charsetIsThatOfTheDeclaration() throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss version=\"2.0\"><channel>"
            + "<item><guid>1</guid><title>Встреча</title></item></channel></rss>";
    Reading reading = read("a.xml", feed.getBytes(Charset.forName("windows-1251")));
    assertThat(reading.documents.get(0).title()).isEqualTo("Встреча");
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void otherXmlIsAnErrorOnlyWhereItIsNamed() throws IOException {
    byte[] map = "<?xml version='1.0'?><urlset><url/></urlset>".getBytes(Charset.forName("UTF-8"));
    assertThat(read("a.xml", map).words)
        .containsExactly("this XML is neither a feed (RSS, Atom) nor a web page");
    assertThat(read("b.rss", map).words).containsExactly("this XML is neither RSS nor Atom");
    Files.delete(folder.resolve("b.rss"));
    Files.writeString(folder.resolve("c.txt"), "c");
    Reading reading = Reading.of(folder.toString());
    assertThat(reading.texts()).containsExactly("c");
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void feedWithoutItemsSaysSo() {
    assertThat(Reading.ofStandardInput(RSS + END).messages).containsExactly("-:0:0 WARNING empty");
  }

  @Test
  void hostileFeedsEndSoon() {
    for (String feed :
        List.of(
            RSS + "<a>".repeat(200_000),
            RSS + "<item><b>".repeat(20_000) + END,
            RSS + "<item></b></item>".repeat(20_000) + END,
            RSS + "<item><title>" + "&amp;".repeat(1_000_000) + "</title></item>" + END,
            RSS + "<item>" + "<x/>".repeat(300_000) + "</item>" + END)) {
      Reading reading = Reading.ofStandardInput(feed);
      assertThat(reading.documents.size() + reading.messages.size()).isPositive();
    }
  }

  private static Document one(String item) {
    Reading reading = Reading.ofStandardInput(RSS + item + END);
    assertThat(reading.messages).isEmpty();
    return reading.documents.get(0);
  }

  private Reading read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return Reading.of(file.toString());
  }
}
