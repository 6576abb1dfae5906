package dev.dateline.check;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event rule as its file has it.
 *
 * @param file the whole file, which says the type of its rules and when its texts were published
 * @param rule the rule's own entry
 */
public record RuleEntry(RuleNode file, RuleNode rule) {

  /** The event rules of a book, in file order. */
  public static List<RuleEntry> of(RuleBook book) {
    List<RuleEntry> entries = new ArrayList<>();
    for (RuleNode file : book.filesWith("rules")) {
      file.get("rules").items().forEach(rule -> entries.add(new RuleEntry(file, rule)));
    }
    return entries;
  }

  public String id() {
    return rule.get("id").text();
  }

  public String type() {
    return file.get("type").text();
  }

  /** The subtype, or empty when the words of the text decide. */
  public String subtype() {
    return rule.textOf("subtype");
  }

  public List<String> patterns() {
    return rule.textsOf("patterns");
  }

  public List<String> traits() {
    return rule.textsOf("traits");
  }

  public List<String> examples() {
    return rule.textsOf("examples");
  }

  public List<String> misses() {
    return rule.textsOf("misses");
  }

  /** The day on which the texts of its examples and misses count as published. */
  public Optional<LocalDate> published() {
    return file.find("published").map(node -> LocalDate.parse(node.text()));
  }

  /** Its examples, then its misses. */
  public List<Trial> trials() {
    return Stream.concat(trials("examples", false), trials("misses", true)).toList();
  }

  private Stream<Trial> trials(String name, boolean miss) {
    return rule.find(name).stream()
        .flatMap(node -> node.items().stream())
        .map(node -> miss ? Trial.miss(this, node) : Trial.example(this, node));
  }
}
