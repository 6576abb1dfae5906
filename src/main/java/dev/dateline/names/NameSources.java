package dev.dateline.names;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the words and phrases of names from the gazetteer's tables and from rules. */
final class NameSources {

  private final NameIndexBuilder names;

  NameSources(NameIndexBuilder names) {
    this.names = names;
  }

  /** Reads the countries, regions and venues that come with the program. */
  void readTables() {
    Lines.read("countries.tsv").forEach(this::addCountry);
    Lines.read("regions.tsv").forEach(this::addRegion);
    Lines.read("venues.tsv").forEach(this::addVenue);
  }

  /** Reads the sections of rules that have names. */
  void read(RuleBook rules) {
    rules.sections("organisations").forEach(node -> node.items().forEach(this::addOrganisation));
    rules.sections("offices").forEach(node -> node.items().forEach(this::addOffice));
    mark(rules, "given-names", WordClass.GIVEN);
    mark(rules, "name-particles", WordClass.PARTICLE);
    mark(rules, "institution-words", WordClass.INSTITUTION);
    mark(rules, "office-tail-words", WordClass.INSTITUTION);
    mark(rules, "never-names", WordClass.STARTER);
    mark(rules, "office-heads", WordClass.OFFICE_HEAD);
    mark(rules, "office-modifiers", WordClass.OFFICE_MODIFIER);
    mark(rules, "given-names-also-words", WordClass.ALSO_NAME);
    mark(rules, "surnames-also-words", WordClass.ALSO_NAME);
    mark(rules, "before-people", WordClass.EXPECTS_NAME);
    mark(rules, "honorifics", WordClass.HONORIFIC);
    mark(rules, "regal-titles", WordClass.REGAL);
    mark(rules, "name-suffixes", WordClass.SUFFIX);
    mark(rules, "counterparts", WordClass.RECIPROCAL);
    mark(rules, "office-small-modifiers", WordClass.OFFICE_MODIFIER);
    mark(rules, "venue-heads", WordClass.VENUE_HEAD);
    mark(rules, "region-heads", WordClass.REGION_HEAD);
    addAll(rules, "office-epithets", PhraseKind.EPITHET);
    rules.sections("office-groups").forEach(this::addGroups);
    rules.sections("people").forEach(node -> node.items().forEach(this::addPerson));
    rules.sections("places").forEach(node -> node.items().forEach(this::addPlace));
  }

  private void addCountry(String[] fields) {
    addParty(fields[1], Party.Kind.COUNTRY, fields[0]);
    for (String variant : Lines.split(fields[2], '|')) {
      addParty(variant, Party.Kind.COUNTRY, fields[0]);
    }
    for (String demonym : Lines.split(fields[3], '|')) {
      addParty(demonym, Party.Kind.DEMONYM, fields[0]);
    }
  }

  private void addParty(String phrase, Party.Kind kind, String country) {
    // A name that the data mark with "?" could also mean another country.
    if (!phrase.isEmpty() && !phrase.endsWith("?")) {
      names.exact(PhraseKind.PARTY, phrase, country, kind.name(), country);
      String part = phrase.endsWith("-") ? phrase.substring(0, phrase.length() - 1) : phrase;
      names.exact(PhraseKind.PARTY_PART, part, country, kind.name(), country);
    }
  }

  private void addRegion(String[] fields) {
    // A sea or a region of several countries is marked "-".
    names.exact(PhraseKind.REGION, fields[0], fields[1]);
  }

  private void addVenue(String[] fields) {
    for (String name : Lines.split(fields[0], '|')) {
      String bare = name.startsWith("the ") ? name.substring(4) : name;
      names.phrase(PhraseKind.VENUE, bare, Arrays.copyOfRange(fields, 1, fields.length));
    }
  }

  private void addOrganisation(RuleNode node) {
    String name = node.get("short").text();
    String of = node.textOf("of");
    String country = node.textOf("country");
    String code = !of.isEmpty() ? of : !country.isEmpty() ? country : name;
    String kind = partyKind(node.textOf("kind")).name();
    names.exact(PhraseKind.PARTY, name, code, kind, country);
    for (String other : node.textsOf("names")) {
      names.exact(PhraseKind.PARTY, other, code, kind, country);
    }
  }

  private static Party.Kind partyKind(String kind) {
    return switch (kind) {
      case "body", "forum-series" -> Party.Kind.BODY;
      case "state-body" -> Party.Kind.INSTITUTION;
      default -> Party.Kind.ORGANISATION;
    };
  }

  private void addOffice(RuleNode node) {
    String name = node.get("office").text();
    String of = node.textOf("of");
    String country = of.isEmpty() ? node.textOf("country") : of;
    names.phrase(PhraseKind.OFFICE, name, name, country);
    for (String form : node.textsOf("forms")) {
      names.phrase(PhraseKind.OFFICE, form, name, country);
    }
  }

  private void addGroups(RuleNode node) {
    for (Map.Entry<String, RuleNode> group : node.entries().entrySet()) {
      names.phrase(PhraseKind.GROUP, group.getKey(), group.getValue().text());
    }
  }

  private void addPerson(RuleNode node) {
    List<String> names = names(node);
    List<String> fields =
        new ArrayList<>(List.of(names.get(0), node.textOf("office"), node.textOf("country")));
    fields.addAll(names.subList(1, names.size()));
    addAll(PhraseKind.PERSON, names, fields);
  }

  private void addPlace(RuleNode node) {
    List<String> names = names(node);
    String country = node.get("country").text();
    addAll(
        PhraseKind.PLACE,
        names,
        List.of(names.get(0), country, node.textOf("lat"), node.textOf("lon")));
  }

  private static List<String> names(RuleNode node) {
    List<String> names = new ArrayList<>(List.of(node.get("name").text()));
    names.addAll(node.textsOf("variants"));
    return names;
  }

  private void addAll(PhraseKind kind, List<String> phrases, List<String> fields) {
    for (String phrase : phrases) {
      names.phrase(kind, phrase, fields.toArray(new String[0]));
    }
  }

  private void mark(RuleBook rules, String section, WordClass kind) {
    for (String word : texts(rules, section)) {
      names.word(kind, word);
    }
  }

  private void addAll(RuleBook rules, String section, PhraseKind kind) {
    for (String phrase : texts(rules, section)) {
      names.phrase(kind, phrase, phrase);
    }
  }

  private static List<String> texts(RuleBook rules, String section) {
    return rules.sections(section).stream().flatMap(node -> node.texts().stream()).toList();
  }
}
