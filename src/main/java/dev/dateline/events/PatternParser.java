package dev.dateline.events;

import dev.dateline.rules.Nearest;
import dev.dateline.rules.RuleException;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * Reads the patterns of rules.
 *
 * <p>A pattern is a row of elements: {@code word}, {@code one|other}, {@code word?} (may be left
 * out), {@code <verb>} (any form of it), {@code ~3} (up to three words of any kind) and the slots
 * {@code {person}}, {@code {place}}, {@code {country}}, {@code {body}}, {@code {party}}, {@code
 * {number}}.
 */
final class PatternParser {

  private final Verbs verbs;
  private final Vocabulary.Builder words;

  PatternParser(Verbs verbs, Vocabulary.Builder words) {
    this.verbs = verbs;
    this.words = words;
  }

  /** The elements of a pattern; the first is always a word that must be there. */
  List<Element> parse(RuleNode node) {
    List<Element> elements = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(node.text());
    while (parts.hasMoreTokens()) {
      elements.add(element(parts.nextToken(), node.at()));
    }
    if (elements.isEmpty() || !isAnchor(elements.get(0))) {
      throw new RuleException(
          node.at(), "a pattern must begin with a word that cannot be left out");
    }
    return elements;
  }

  private static boolean isAnchor(Element element) {
    return element instanceof Element.Word word && !word.optional();
  }

  private Element element(String part, RuleNode.Position at) {
    if (part.startsWith("~")) {
      return new Element.Gap(number(part.substring(1), at));
    }
    boolean optional = part.endsWith("?");
    String body = optional ? part.substring(0, part.length() - 1) : part;
    if (body.startsWith("{")) {
      return new Element.Slot(slot(body, at), optional);
    }
    int[] all = {};
    boolean verb = false;
    StringTokenizer choices = new StringTokenizer(body, "|");
    while (choices.hasMoreTokens()) {
      String word = choices.nextToken();
      boolean forms = word.startsWith("<") && word.endsWith(">");
      verb |= forms;
      all =
          forms
              ? joined(all, verbs.numbersOf(word.substring(1, word.length() - 1)))
              : joined(all, words.number(word));
    }
    return new Element.Word(all, optional, verb);
  }

  private static int[] joined(int[] some, int... more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private static int number(String digits, RuleNode.Position at) {
    if (digits.length() == 1 && Character.isDigit(digits.charAt(0))) {
      return digits.charAt(0) - '0';
    }
    throw new RuleException(at, "'~" + digits + "' must be ~1 to ~9");
  }

  private static Element.Kind slot(String body, RuleNode.Position at) {
    String name = body.substring(1, body.length() - 1).toUpperCase(Locale.ROOT);
    for (Element.Kind kind : Element.Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new RuleException(
        at,
        "there is no slot '"
            + body
            + "'; the slots are {person}, {place},"
            + " {country}, {body}, {party} and {number}"
            + Nearest.hint(
                body,
                List.of("{person}", "{place}", "{country}", "{body}", "{party}", "{number}")));
  }
}
