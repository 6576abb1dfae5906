package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.PublicationDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "https://mfa.example/a?b=1, https://mfa.example/a?b=1",
    "http://mfa.example/é, http://mfa.example/%C3%A9",
    "javascript:alert(1), ''",
    "file:///etc/passwd, ''",
    "not a url, ''",
    "https:, ''",
    "'', ''"
  })
  void onlyAddressesOfTheWebAreFollowed(String url, String link) {
    assertThat(Links.web(document(url))).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "seeds/a.txt, seeds/a.txt",
    "my files/a b.txt, my%20files/a%20b.txt",
    "news.jsonl#4711, news.jsonl",
    "old.zip!/dir/page.html, old.zip",
    "old.zip!/feed.xml#guid, old.zip",
    "-, ''",
    "//host/share, ''",
    "javascript:alert(1), ./javascript:alert(1)"
  })
  void fileIsTheOneThatHoldsTheDocument(String id, String link) {
    assertThat(Links.file(id)).isEqualTo(link);
  }

  private static DocumentInfo document(String url) {
    return new DocumentInfo("d", "", "", PublicationDate.UNKNOWN, "en", url, List.of());
  }
}
