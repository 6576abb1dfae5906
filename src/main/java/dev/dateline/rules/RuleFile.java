package dev.dateline.rules;

import java.util.Optional;

/** One file of a rule book. */
sealed interface RuleFile {

  boolean has(String section);

  /** The value of one of its sections. */
  Optional<RuleNode> section(String name);

  /** All its sections. */
  RuleNode whole();

  /** A file that was read from YAML. */
  record Read(RuleNode whole) implements RuleFile {
    @Override
    public boolean has(String section) {
      return whole.entries().containsKey(section);
    }

    @Override
    public Optional<RuleNode> section(String name) {
      return whole.find(name);
    }
  }

  /** A built-in file, unpacked only as far as it is asked for. */
  record Packed(PackedRules rules) implements RuleFile {
    @Override
    public boolean has(String section) {
      return rules.has(section);
    }

    @Override
    public Optional<RuleNode> section(String name) {
      return rules.section(name);
    }

    @Override
    public RuleNode whole() {
      return rules.whole();
    }
  }
}
