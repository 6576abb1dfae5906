package dev.dateline.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages declare of themselves. */
class PageHeadTest {

  private static final String BODY =
      "<body><h1>Visit to Oslo</h1><p>The Minister went to Oslo.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-05-03'>",
        "<meta name=DC.date.issued content='2024-05-03'>",
        "<meta name=date content='2024-05-03'>",
        "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2024-05-03'}</script>",
        "<script type='application/ld+json'>[{'@type':'WebSite'},{'@type':'WebPage','datePublished':'2024-05-03'}]</script>",
        "<script type='application/ld+json'>{'@graph':[{'@type':'VideoObject','datePublished':'2011-01-01'},"
            + "{'@type':['Thing','Report'],'about':{'datePublished':'2012-01-01'},'datePublished':'2024-05-03'}]}</script>",
        BODY + "<meta itemprop=datePublished content='2024-05-03'>",
        BODY + "<p>Published <time datetime='2024-05-03' pubdate>3 May</time>, 12 pages</p>",
        "<body><h1>Visit to Oslo</h1><time datetime='2024-05-03'>3 May</time>",
      })
  void theDayOfPublicationIsFound(String head) {
    assertThat(read(head).published()).startsWith("2024-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:modified_time' content='2024-05-03'>",
        "<meta name=last-modified content='2024-05-03'>",
        "<script type='application/ld+json'>{'@type':'VideoObject','datePublished':'2024-05-03'}</script>",
        "<script type='application/ld+json'>{'@type':'Article','dateModified':'2024-05-03'}</script>",
        "<script type='application/ld+json'>{'@type':'Article','datePublished':'2024-0</script>",
        "<body><nav><time datetime='2024-05-03' pubdate></time></nav>",
        "<body><time datetime='2024-05-03'>3 May</time> to <time datetime='2024-05-05'>5 May</time>",
      })
  void anotherDayIsNotTakenForIt(String head) {
    assertThat(read(head).published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Visit to Oslo ¦ Ministry of Foreign Affairs</title>| Visit to Oslo",
        "<title>Ministry - News - Visit to Oslo</title>| Visit to Oslo",
        "<meta property=og:title content='VISIT to Oslo!'>| Visit to Oslo",
      })
  void theTitleIsTheHeadingThatTheHeadDeclares(String head, String title) {
    assertThat(read(head.replace("¦", "|")).title()).isEqualTo(title);
  }

  @Test
  void aTitleWithoutItsHeadingLosesTheNameOfTheSite() {
    assertThat(read("<title>Oslo process ends - MFA</title><body><p>Text.</p>", "").title())
        .isEqualTo("Oslo process ends");
  }

  @Test
  void addressAndLanguageAreRead() {
    WebPage page =
        read("<html lang=en-GB><link rel=canonical href='https://mfa.example/a'><title>T</title>");
    assertThat(page.url()).isEqualTo("https://mfa.example/a");
    assertThat(page.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/news/1", "javascript:alert(1)", "file:///etc/passwd"})
  void whatIsNoAddressOfTheWebIsNone(String address) {
    assertThat(read("<link rel=canonical href='" + address + "'>").url()).isEmpty();
  }

  private static WebPage read(String head) {
    return read(head, head.contains("<body>") ? "" : BODY);
  }

  private static WebPage read(String head, String body) {
    return new WebPages().read(head.replace("'@", "\"@").replace('\'', '"') + body);
  }
}
