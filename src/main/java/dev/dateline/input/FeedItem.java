package dev.dateline.input;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.located.Located;
import org.jsoup.Jsoup;

/**
 * One item of a feed.
 *
 * @param entry what the library makes of it
 * @param element its XML, for dates as they are written: the library knows only moments, and the
 *     same moment is another day elsewhere
 * @param number counted from 1
 */
record FeedItem(SyndEntry entry, Element element, int number) {

  /** Of RSS and Atom, the day of publication before that of the last change. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

  /** What tells this item from the others of its feed. */
  String key() {
    String key = oneLine(entry.getUri());
    String link = oneLine(entry.getLink());
    return !key.isEmpty() ? key : !link.isEmpty() ? link : String.valueOf(number);
  }

  /** Without markup, which titles should not have. */
  String title() {
    String title = oneLine(entry.getTitle());
    boolean plain = title.indexOf('<') < 0 && title.indexOf('&') < 0;
    return plain ? title : Jsoup.parseBodyFragment(title).text();
  }

  /** The address of what the item announces, or empty. */
  String url() {
    String link = oneLine(entry.getLink());
    String uri = oneLine(entry.getUri());
    return link.isEmpty() && uri.startsWith("http") ? uri : link;
  }

  /** The full content, else the description; empty when neither says anything. */
  Optional<SyndContent> content() {
    for (SyndContent content : entry.getContents()) {
      if (saysAnything(content)) {
        return Optional.of(content);
      }
    }
    return Optional.ofNullable(entry.getDescription()).filter(FeedItem::saysAnything);
  }

  /** Whether a content is to be read as part of a web page; many that say otherwise are. */
  static boolean isMarkup(SyndContent content) {
    String value = content.getValue();
    for (int i = value.indexOf('<'); i >= 0; i = value.indexOf('<', i + 1)) {
      char next = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
      if (next == '/' || next == '!' || Character.isLetter(next)) {
        return true;
      }
    }
    return value.indexOf('&') >= 0;
  }

  /** The statements of its date, the best first. */
  List<Element> dates() {
    return DATES.stream()
        .flatMap(
            name -> element.getChildren().stream().filter(child -> child.getName().equals(name)))
        .toList();
  }

  /** The first of its dates that is one. */
  Optional<LocalDate> published() {
    for (Element date : dates()) {
      Optional<LocalDate> day = DeclaredDay.parse(date.getText());
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The line on which an element ends its start, or 0. */
  static int line(Element element) {
    return element instanceof Located located ? Math.max(0, located.getLine()) : 0;
  }

  private static boolean saysAnything(SyndContent content) {
    String value = content.getValue();
    return value != null
        && !value.isBlank()
        && (!isMarkup(content) || !Jsoup.parseBodyFragment(value).text().isBlank());
  }

  private static String oneLine(String value) {
    return value == null ? "" : value.strip().replaceAll("\\s+", " ");
  }
}
