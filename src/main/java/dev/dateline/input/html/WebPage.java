package dev.dateline.input.html;

import java.util.List;

/**
 * A web page as its reader sees it.
 *
 * @param text its own text, with LF line ends and one at its end; empty when there is none
 * @param title without the name of the site, or empty
 * @param published what its metadata states as the day of publication, as written, the surest first
 * @param url its canonical address, or empty
 * @param language an ISO 639 code in lower case, or empty
 */
public record WebPage(
    String text, String title, List<String> published, String url, String language) {

  public WebPage {
    published = List.copyOf(published);
  }
}
