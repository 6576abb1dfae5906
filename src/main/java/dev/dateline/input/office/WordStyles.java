package dev.dateline.input.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of a Word file say of paragraphs that have them: lists, and what is hidden. */
final class WordStyles {

  /** Styles may be based on each other in a circle. */
  private static final int DEEPEST = 20;

  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  /** Reads the part. */
  void read(SafeXml xml) throws XMLStreamException, OfficeFault {
    String style = "";
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> style = xml.attribute("styleId");
        case "basedOn" -> bases.put(style, xml.attribute("val"));
        case "numId" -> lists.put(style, xml.attribute("val"));
        case "ilvl" -> levels.put(style, xml.number("val", 0));
        case "vanish" -> {
          if (WordBody.isOn(xml)) {
            hidden.add(style);
          }
        }
        default -> {}
      }
    }
  }

  /** The list of paragraphs of a style, or empty. */
  String list(String style) {
    String at = style;
    for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
      if (lists.containsKey(at)) {
        return lists.get(at);
      }
      at = bases.getOrDefault(at, "");
    }
    return "";
  }

  int level(String style) {
    return levels.getOrDefault(style, 0);
  }

  boolean isHidden(String style) {
    return hidden.contains(style);
  }
}
