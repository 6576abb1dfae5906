package dev.dateline.names;

/**
 * A person as one place of the text names them: with an office, with a name, or with both.
 *
 * @param first the index of the first token, office included
 * @param last the index of the last token
 * @param name the name as written, or empty for "the Belarusian leader"
 * @param office the canonical office, or empty
 * @param country ISO 3166-1 alpha-2 or an organisation's short name, or empty
 */
public record PersonMention(int first, int last, String name, String office, String country) {

  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** The same mention of somebody of a country. */
  PersonMention of(String other) {
    return new PersonMention(first, last, name, office, other);
  }
}
