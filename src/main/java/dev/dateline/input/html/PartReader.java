package dev.dateline.input.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells what an element is to its page. */
final class PartReader {

  /** Pages of one site have the same class names over and over; those of all sites do not end. */
  private static final int MOST_REMEMBERED = 10_000;

  private final Cues cues;
  private final Map<String, Part> remembered = new HashMap<>();

  PartReader(Cues cues) {
    this.cues = cues;
  }

  /**
   * The part that an element is.
   *
   * @param block whether it stands in lines of its own: of words within a line classes say little
   */
  Part of(Element element, boolean block) {
    String tag = element.normalName();
    Part byTag = cues.ofTag(tag);
    if (byTag == Part.SKIP || element.attributesSize() == 0 || tag.equals("body")) {
      return byTag;
    }
    if (isHidden(element)) {
      return block ? Part.BESIDE : Part.SKIP;
    }
    String role = element.attributes().get("role");
    Part byRole = role.isEmpty() ? Part.PLAIN : cues.ofRole(role);
    Part known = byRole == Part.PLAIN ? byTag : byRole;
    Part byName = byName(element);
    if (byName == Part.SKIP || !block) {
      return byName == Part.SKIP ? Part.SKIP : Part.PLAIN;
    }
    if (element.attributes().get("itemprop").equals("articleBody")) {
      return Part.BODY;
    }
    boolean sure = known == Part.MAIN || known.isAround() && known != Part.HEAD;
    return sure || byName == Part.PLAIN ? known : byName;
  }

  private Part byName(Element element) {
    return stronger(byName(element.className()), byName(element.id()));
  }

  private static Part stronger(Part one, Part other) {
    return other == Part.PLAIN || one.isAround() || one == Part.SKIP ? one : other;
  }

  private Part byName(String names) {
    if (names.isEmpty()) {
      return Part.PLAIN;
    }
    Part part = remembered.get(names);
    if (part == null) {
      part = cues.ofClass(names);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(names, part);
      }
    }
    return part;
  }

  private static boolean isHidden(Element element) {
    // By exact name: the parser has made all names small, and a look-up that allows for others
    // costs more.
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    return !style.isEmpty()
        && (says(style, "display", "none") || says(style, "visibility", "hidden"));
  }

  private static boolean says(String style, String property, String value) {
    int at = style.indexOf(property);
    if (at < 0) {
      return false;
    }
    int from = style.indexOf(':', at) + 1;
    while (from > 0 && from < style.length() && style.charAt(from) == ' ') {
      from++;
    }
    return from > 0 && style.startsWith(value, from);
  }
}
