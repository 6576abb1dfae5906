package dev.dateline.input.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Collects what a page declares of itself: meta elements, linked data, links, times. */
final class HeadReader {

  /**
   * A {@code <time>} of the page.
   *
   * @param block the block that it stands in
   * @param publication whether it is marked as the day of publication
   */
  record TimeMark(String value, int block, boolean publication) {}

  private static final int MOST_TIMES = 50;

  private final Map<String, String> metas = new HashMap<>();
  private final LinkedData linkedData = new LinkedData();
  private final List<TimeMark> times = new ArrayList<>();
  private String title = "";
  private String canonical = "";
  private String language = "";

  /** Takes what an element declares; true when it has nothing else in it. */
  boolean takes(Element element, int block) {
    switch (element.normalName()) {
      case "html" -> language = element.attr("lang");
      case "title" -> {
        title = title.isEmpty() ? element.wholeText() : title;
        return true;
      }
      case "meta" -> meta(element, block);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> time(element, block);
      default -> {}
    }
    return false;
  }

  /** The first value of a meta element by name or property in lower case; or empty. */
  String meta(String name) {
    return metas.getOrDefault(name, "");
  }

  LinkedData linkedData() {
    return linkedData;
  }

  List<TimeMark> times() {
    return times;
  }

  String title() {
    return title;
  }

  String canonical() {
    return canonical;
  }

  /** The language of the whole page as its root says it. */
  String language() {
    return language;
  }

  private void meta(Element element, int block) {
    String content = element.attr("content").trim();
    if (element.attr("itemprop").equals("datePublished")) {
      times.add(new TimeMark(content, block, true));
    } else if (!content.isEmpty()) {
      put(element.attr("property"), content);
      put(element.attr("name"), content);
      put(element.attr("http-equiv"), content);
    }
  }

  private void put(String name, String content) {
    if (!name.isEmpty()) {
      metas.putIfAbsent(name.trim().toLowerCase(Locale.ROOT), content);
    }
  }

  private void link(Element element) {
    if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = element.attr("href").trim();
    }
  }

  private void script(Element element) {
    if (element.attr("type").trim().equalsIgnoreCase("application/ld+json")) {
      linkedData.read(element.data());
    }
  }

  private void time(Element element, int block) {
    String value = element.attr("datetime");
    if (!value.isEmpty() && times.size() < MOST_TIMES) {
      String names =
          (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
      boolean publication = names.contains("publish") || element.hasAttr("pubdate");
      times.add(new TimeMark(value, block, publication));
    }
  }
}
