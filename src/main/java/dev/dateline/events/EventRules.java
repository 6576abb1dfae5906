package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.rules.Nearest;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All event rules of a book, found by the first word of their patterns. */
final class EventRules {

  /**
   * A pattern of a rule.
   *
   * @param words how many words, not gaps, it names
   * @param verb where its first verb stands
   */
  record Entry(EventRule rule, List<Element> pattern, int words, Verb verb) {}

  /** Where a pattern has its first verb. */
  enum Verb {
    FIRST,
    LATER,
    NONE
  }

  private final List<EventRule> rules = new ArrayList<>();
  private final ByWord<Entry> byFirstWord = new ByWord<>();
  private final Map<EventType, Map<String, String>> subtypes = new HashMap<>();
  private final PatternParser parser;
  private final Set<String> ids = new HashSet<>();

  EventRules(RuleBook book, Verbs verbs, Vocabulary.Builder words) {
    parser = new PatternParser(verbs, words);
    for (RuleNode file : book.filesWith("rules")) {
      EventType type = type(file.get("type"));
      readSubtypes(type, file);
      for (RuleNode rule : file.get("rules").items()) {
        add(rule(type, rule));
      }
    }
  }

  List<EventRule> all() {
    return List.copyOf(rules);
  }

  /** The patterns that may begin with a word. */
  List<Entry> beginningWith(int number) {
    return byFirstWord.at(number);
  }

  /** The words that give an event of a type its subtype, in file order. */
  Map<String, String> subtypeWords(EventType type) {
    return subtypes.getOrDefault(type, Map.of());
  }

  private void readSubtypes(EventType type, RuleNode file) {
    Optional<RuleNode> words = file.find("subtypes");
    if (words.isPresent()) {
      subtypes.putIfAbsent(type, new LinkedHashMap<>());
      for (Map.Entry<String, RuleNode> word : words.get().entries().entrySet()) {
        subtypes.get(type).put(word.getKey(), word.getValue().text());
      }
    }
  }

  private EventRule rule(EventType type, RuleNode node) {
    List<List<Element>> patterns = new ArrayList<>();
    for (RuleNode pattern : node.get("patterns").items()) {
      patterns.add(parser.parse(pattern));
    }
    List<EventRule.Trait> traits = new ArrayList<>();
    Optional<RuleNode> named = node.find("traits");
    if (named.isPresent()) {
      for (RuleNode trait : named.get().items()) {
        traits.add(trait(trait));
      }
    }
    return new EventRule(
        node.get("id").text(),
        type,
        node.textOf("subtype"),
        node.textOf("title"),
        patterns,
        List.copyOf(traits),
        node);
  }

  private void add(EventRule rule) {
    if (!ids.add(rule.id())) {
      throw new RuleException(rule.source().at(), "the rule id '" + rule.id() + "' is taken");
    }
    rules.add(rule);
    for (List<Element> pattern : rule.patterns()) {
      Entry entry = new Entry(rule, pattern, words(pattern), verb(pattern));
      for (int number : ((Element.Word) pattern.get(0)).numbers()) {
        byFirstWord.add(number, entry);
      }
    }
  }

  private static int words(List<Element> pattern) {
    int words = 0;
    for (Element element : pattern) {
      words += element instanceof Element.Gap ? 0 : 1;
    }
    return words;
  }

  private static Verb verb(List<Element> pattern) {
    for (int i = 0; i < pattern.size(); i++) {
      if (pattern.get(i) instanceof Element.Word word && word.verb()) {
        return i == 0 ? Verb.FIRST : Verb.LATER;
      }
    }
    return Verb.NONE;
  }

  private static EventType type(RuleNode node) {
    return choose(EventType.values(), node, "event type");
  }

  private static EventRule.Trait trait(RuleNode node) {
    return choose(EventRule.Trait.values(), node, "trait");
  }

  private static <E extends Enum<E>> E choose(E[] values, RuleNode node, String what) {
    String wanted = node.text().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : values) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    List<String> names = new ArrayList<>();
    for (E value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    throw new RuleException(
        node.at(),
        "'"
            + node.text()
            + "' is no "
            + what
            + "; choose "
            + String.join(", ", names)
            + Nearest.hint(node.text(), names));
  }
}
