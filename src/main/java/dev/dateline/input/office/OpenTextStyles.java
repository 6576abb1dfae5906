package dev.dateline.input.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the styles of an OpenDocument text say: which text is hidden, which lists have numbers. */
final class OpenTextStyles {

  private static final String BULLET = "";

  private final Set<String> hidden = new HashSet<>();
  private final Map<String, String> forms = new HashMap<>();
  private String style = "";
  private String list = "";

  /** Takes the start of an element among the styles. */
  void take(SafeXml xml) {
    switch (xml.name()) {
      case "style" -> style = xml.attribute("name");
      case "text-properties" -> {
        boolean struck = !"none".equals(or(xml.attribute("text-line-through-style"), "none"));
        if (struck || xml.attribute("display").equals("none")) {
          hidden.add(style);
        }
      }
      case "list-style" -> list = xml.attribute("name");
      case "list-level-style-number" ->
          forms.put(list + " " + xml.number("level", 1), or(xml.attribute("num-format"), BULLET));
      default -> {}
    }
  }

  boolean isHidden(String name) {
    return hidden.contains(name);
  }

  /** How the items of a list are numbered on a level from 1, or empty for bullets. */
  String form(String listStyle, int level) {
    return forms.getOrDefault(listStyle + " " + level, BULLET);
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}
