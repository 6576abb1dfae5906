package dev.dateline.names;

import java.util.List;

/**
 * A person of a document, with all that the document says of name, office and country.
 *
 * @param name the fullest form
 * @param variants the other full forms, in the order they were seen
 * @param office the canonical office first stated, or empty
 * @param country ISO 3166-1 alpha-2 or an organisation's short name, or empty
 * @param disputed whether the full forms differ in more than length or spelling
 */
public record Person(
    String name, List<String> variants, String office, String country, boolean disputed) {

  public Person {
    variants = List.copyOf(variants);
  }
}
