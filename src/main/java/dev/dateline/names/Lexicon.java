package dev.dateline.names;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words and phrases by which names are told: countries, organisations, offices, first names.
 */
public final class Lexicon {

  private final Vocabulary.Builder words;
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, Party> partyWords = new HashMap<>();
  private final PhraseTable<Party> parties = new PhraseTable<>();
  private final PhraseTable<Office> offices = new PhraseTable<>();
  private final PhraseTable<String[]> venues = new PhraseTable<>();
  private final PhraseTable<String> regions = new PhraseTable<>();
  private final PhraseTable<String> epithets = new PhraseTable<>();
  private final PhraseTable<String> groups = new PhraseTable<>();
  private final OwnNames own;
  private int[] classes = new int[1024];

  /**
   * Reads the names of the rules.
   *
   * @param words collects the words that matter; more may be added by others before it is built
   */
  public Lexicon(RuleBook rules, Vocabulary.Builder words) {
    this.words = words;
    Lines.read("countries.tsv").forEach(this::addCountry);
    Lines.read("regions.tsv").forEach(this::addRegion);
    Lines.read("venues.tsv").forEach(this::addVenue);
    rules.sections("organisations").forEach(node -> node.items().forEach(this::addOrganisation));
    rules.sections("offices").forEach(node -> node.items().forEach(this::addOffice));
    own = new OwnNames(rules, words);
    addClasses(rules);
  }

  /** Who and what rule files name outright. */
  OwnNames own() {
    return own;
  }

  Map<String, Country> countries() {
    return countries;
  }

  PhraseTable<Party> parties() {
    return parties;
  }

  PhraseTable<Office> offices() {
    return offices;
  }

  /** Venues: town, country, and "W" where the name is an agency's too. */
  PhraseTable<String[]> venues() {
    return venues;
  }

  PhraseTable<String> regions() {
    return regions;
  }

  /** The side that a single word names: "Russian", "Russo-" as "Russo". */
  Optional<Party> party(String word) {
    return Optional.ofNullable(partyWords.get(word));
  }

  /** Small words that stand for an office: "leader", "foreign minister". */
  PhraseTable<String> epithets() {
    return epithets;
  }

  /** Offices in the plural: "foreign ministers". */
  PhraseTable<String> groups() {
    return groups;
  }

  boolean is(Tokens tokens, int index, WordClass kind) {
    int number = tokens.number(index);
    return number < classes.length && (classes[number] & 1 << kind.ordinal()) != 0;
  }

  private void addCountry(String[] fields) {
    Country country =
        new Country(fields[0], fields[1], fields[4], decimal(fields[5]), decimal(fields[6]));
    countries.put(country.code(), country);
    Party named = new Party(country.code(), Party.Kind.COUNTRY, country.code());
    addParty(fields[1], named);
    for (String variant : Lines.split(fields[2], '|')) {
      addParty(variant, named);
    }
    Party people = new Party(country.code(), Party.Kind.DEMONYM, country.code());
    for (String demonym : Lines.split(fields[3], '|')) {
      addParty(demonym, people);
    }
  }

  private void addParty(String phrase, Party party) {
    // A name that the data mark with "?" could also mean another country.
    if (!phrase.isEmpty() && !phrase.endsWith("?")) {
      parties.addExact(phrase, party, words);
      partyWords.putIfAbsent(
          phrase.endsWith("-") ? phrase.substring(0, phrase.length() - 1) : phrase, party);
    }
  }

  private void addRegion(String[] fields) {
    // A sea or a region of several countries is marked "-".
    regions.addExact(fields[0], fields[1], words);
  }

  private void addVenue(String[] fields) {
    for (String name : Lines.split(fields[0], '|')) {
      String bare = name.startsWith("the ") ? name.substring(4) : name;
      venues.add(bare, Arrays.copyOfRange(fields, 1, fields.length), words);
    }
  }

  private void addOrganisation(RuleNode node) {
    String name = node.get("short").text();
    String kind = node.textOf("kind");
    String of = node.textOf("of");
    String country = node.textOf("country");
    String code = !of.isEmpty() ? of : !country.isEmpty() ? country : name;
    Party party = new Party(code, partyKind(kind), country);
    parties.addExact(name, party, words);
    node.textsOf("names").forEach(other -> parties.addExact(other, party, words));
  }

  private static Party.Kind partyKind(String kind) {
    return switch (kind) {
      case "body", "forum-series" -> Party.Kind.BODY;
      case "state-body" -> Party.Kind.INSTITUTION;
      default -> Party.Kind.ORGANISATION;
    };
  }

  private void addOffice(RuleNode node) {
    Office office = new Office(node.get("office").text(), node.textOf("country"));
    offices.add(office.name(), office, words);
    node.textsOf("forms").forEach(form -> offices.add(form, office, words));
  }

  private void addClasses(RuleBook rules) {
    mark(rules, "given-names", WordClass.GIVEN);
    mark(rules, "name-particles", WordClass.PARTICLE);
    mark(rules, "institution-words", WordClass.INSTITUTION);
    mark(rules, "office-tail-words", WordClass.INSTITUTION);
    mark(rules, "never-names", WordClass.STARTER);
    mark(rules, "office-heads", WordClass.OFFICE_HEAD);
    mark(rules, "office-modifiers", WordClass.OFFICE_MODIFIER);
    mark(rules, "honorifics", WordClass.HONORIFIC);
    mark(rules, "regal-titles", WordClass.REGAL);
    mark(rules, "office-small-modifiers", WordClass.OFFICE_MODIFIER);
    rules.sections("office-epithets").forEach(node -> addAll(node, epithets));
    rules.sections("office-groups").forEach(node -> addAll(node, groups));
  }

  private void addAll(RuleNode node, PhraseTable<String> table) {
    node.texts().forEach(phrase -> table.add(phrase, phrase, words));
  }

  private void mark(RuleBook rules, String section, WordClass kind) {
    for (RuleNode node : rules.sections(section)) {
      node.texts().forEach(word -> mark(word, kind));
    }
  }

  private void mark(String phrase, WordClass kind) {
    List<String> parts = new ArrayList<>(Tokens.split(phrase));
    if (parts.size() == 1) {
      int number = words.number(parts.get(0));
      if (number >= classes.length) {
        classes = Arrays.copyOf(classes, Math.max(number + 1, classes.length * 2));
      }
      classes[number] |= 1 << kind.ordinal();
    }
  }

  private static double decimal(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
