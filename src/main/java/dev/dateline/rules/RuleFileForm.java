package dev.dateline.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections that a rule file may have, and what each holds. */
final class RuleFileForm {

  /** Lists of words and phrases. */
  private static final List<String> WORD_LISTS =
      List.of(
          "abbreviations",
          "abbreviations-before-numbers",
          "actor-words",
          "auxiliaries",
          "away-words",
          "before-gerunds",
          "before-nouns",
          "before-people",
          "body-heads",
          "counterparts",
          "envoy-words",
          "forum-heads",
          "given-names",
          "given-names-also-words",
          "government-verbs",
          "honorifics",
          "host-verbs",
          "institution-words",
          "mission-words",
          "name-particles",
          "name-suffixes",
          "never-names",
          "noise-starts",
          "office-epithets",
          "office-heads",
          "office-modifiers",
          "office-small-modifiers",
          "office-tail-words",
          "place-activities",
          "place-anchors",
          "place-modifiers",
          "place-nouns",
          "place-prepositions",
          "place-topic-openers",
          "place-topics",
          "regal-titles",
          "region-heads",
          "schedule-words",
          "sentence-starters",
          "surnames-also-words",
          "topic-verbs",
          "town-gatherings",
          "venue-heads",
          "virtual-words");

  private static final List<String> CUES =
      List.of(
          "future",
          "past",
          "cancelled",
          "postponed",
          "unreal",
          "negated",
          "conditional",
          "invited",
          "reported",
          "reporting",
          "doubt",
          "repeated",
          "no-event-date",
          "vague",
          "open-ended",
          "validity");

  private static final List<String> CLAUSE_WORDS =
      List.of(
          "relative",
          "subject",
          "finite",
          "before-topic",
          "happening",
          "before-occasion",
          "announcing",
          "preparing",
          "phrase-end");

  private final Form text = new Form.Text();
  private final Form texts = new Form.Row(text, 0);
  private final Form patterns = new Form.Row(new PatternForm(), 1);
  private final Form file = file();

  /**
   * Refuses a file with anything that has no meaning.
   *
   * @throws RuleException with the position of what is wrong
   */
  void check(RuleNode node) {
    file.check(node);
    if (node.find("rules").isPresent()) {
      node.get("type");
    } else if (node.find("type").isPresent() || node.find("subtypes").isPresent()) {
      node.get("rules");
    }
  }

  private Form file() {
    Map<String, Form> sections = new HashMap<>();
    WORD_LISTS.forEach(name -> sections.put(name, texts));
    addEvents(sections);
    addNames(sections);
    addDates(sections);
    return new Form.Named(sections, Set.of());
  }

  private void addEvents(Map<String, Form> sections) {
    Map<String, Form> rule = new HashMap<>();
    rule.put("id", new Form.Like("[a-z0-9-]+(\\.[a-z0-9-]+)+", "an id such as 'visit.pay'"));
    List.of("subtype", "title").forEach(name -> rule.put(name, text));
    rule.put("patterns", patterns);
    List.of("traits", "examples", "misses").forEach(name -> rule.put(name, texts));
    sections.put("type", text);
    sections.put("published", new Form.Day());
    sections.put("subtypes", new Form.Table(text, text));
    sections.put("rules", new Form.Row(new Form.Named(rule, Set.of("id", "patterns")), 1));
    sections.put("attendance", patterns);
    Map<String, Form> cues = new HashMap<>();
    CUES.forEach(cue -> cues.put(cue, patterns));
    sections.put("cues", new Form.Named(cues, Set.of()));
    Map<String, Form> clauses = new HashMap<>();
    CLAUSE_WORDS.forEach(kind -> clauses.put(kind, texts));
    sections.put("clause-words", new Form.Named(clauses, Set.of()));
    sections.put("irregular-verbs", new Form.Table(text, texts));
    sections.put("irregular-presents", new Form.Table(text, texts));
    sections.put("clause-barriers", new Form.Table(text, new Form.Number(0, 99)));
    sections.put("codes", new Form.Table(text, new Form.Table(text, texts)));
  }

  private void addNames(Map<String, Form> sections) {
    sections.put("office-groups", new Form.Table(text, text));
    sections.put("offices", records("office", Map.of("forms", texts, "country", text, "of", text)));
    Map<String, Form> organisation = new HashMap<>();
    List.of("kind", "of", "country", "seat").forEach(name -> organisation.put(name, text));
    organisation.put("names", texts);
    sections.put("organisations", records("short", organisation));
    sections.put(
        "people", records("name", Map.of("office", text, "country", text, "variants", texts)));
    Map<String, Form> place = new HashMap<>();
    place.put("country", new Form.Like("[A-Z]{2}", "a country code such as 'FR'"));
    place.put("lat", new Form.Number(-90, 90));
    place.put("lon", new Form.Number(-180, 180));
    place.put("variants", texts);
    sections.put("places", records("name", place, "country"));
  }

  private void addDates(Map<String, Form> sections) {
    Form value =
        new Form.Like(
            "-?\\d{1,4}|day|week|month|quarter|half|year|decade|century",
            "a number or a unit of time");
    sections.put("date-words", new Form.Table(text, new Form.Table(value, texts)));
    sections.put("tense", new Form.Table(text, texts));
    Form month = new Form.Number(1, 12);
    Form day = new Form.Number(1, 31);
    Map<String, Form> namedDay = new HashMap<>(Map.of("month", month, "day", day, "of", texts));
    namedDay.put("weekday", new Form.Number(1, 7));
    namedDay.put("number", new Form.Number(-1, 5));
    namedDay.put("since", new Form.Number(1000, 2100));
    namedDay.put("easter", new Form.Number(-100, 100));
    namedDay.put("orthodox-easter", new Form.Number(-100, 100));
    Form yes = new Form.Like("yes", "'yes'");
    namedDay.put("alone", yes);
    namedDay.put("western", yes);
    sections.put("named-days", records("name", namedDay));
    Form calendar =
        new Form.Like(
            "buddhist|hijri|solar_hijri|bikram_sambat|juche|common|before_common", "a calendar");
    Map<String, Form> names = Map.of("calendar", calendar, "names", texts, "month", month);
    Set<String> needed = Set.of("calendar", "names");
    sections.put("other-calendars", new Form.Row(new Form.Named(names, needed), 0));
  }

  /** A list of records, each with a name of its own and what else belongs to it. */
  private Form records(String key, Map<String, Form> others, String... required) {
    Map<String, Form> names = new HashMap<>(others);
    names.put(key, text);
    Set<String> needed = new HashSet<>(List.of(required));
    needed.add(key);
    return new Form.Row(new Form.Named(names, needed), 0);
  }
}
