package dev.dateline.explain;

import dev.dateline.explain.Account.Note;
import dev.dateline.explain.Provenance.Field;
import dev.dateline.explain.Provenance.Link;
import dev.dateline.explain.Provenance.Other;
import dev.dateline.explain.Provenance.Source;
import dev.dateline.model.Conflict;
import java.util.ArrayList;
import java.util.List;

/** The provenance of an event in plain words, ready to be laid out. */
record ProvenanceAccount(
    List<String> aliases,
    List<Note> fields,
    List<Note> conflicts,
    List<String> linked,
    List<String> review) {

  static ProvenanceAccount of(Provenance provenance) {
    return new ProvenanceAccount(
        provenance.event().aliases(),
        fields(provenance),
        conflicts(provenance),
        linked(provenance),
        review(provenance));
  }

  /** The rule, and what the source says. */
  static List<Note> notes(Source source) {
    List<Note> notes = new ArrayList<>();
    boolean told = source.notes().isEmpty() || !source.notes().get(0).label().equals("words");
    if (told) {
      notes.add(new Note("rule", List.of(source.evidence().rule())));
    }
    notes.addAll(source.notes());
    return notes;
  }

  private static List<Note> fields(Provenance provenance) {
    int sources = provenance.sources().size();
    List<Note> notes = new ArrayList<>();
    String last = "";
    for (Field field : provenance.fields()) {
      boolean again = field.name().equals(last);
      notes.add(new Note(again ? "" : field.name(), field(field, sources)));
      last = field.name();
    }
    return notes;
  }

  private static List<String> field(Field field, int sources) {
    List<String> words = new ArrayList<>();
    words.add(field.value() + by(field.sources(), sources));
    for (Other other : field.others()) {
      words.add("but " + other.value() + by(other.sources(), sources));
    }
    if (!field.choice().isEmpty()) {
      words.add("chosen: " + field.choice());
    }
    return words;
  }

  /** " (sources 1, 3)", and nothing for the only source. */
  private static String by(List<Integer> numbers, int sources) {
    if (sources == 1 || numbers.isEmpty()) {
      return "";
    }
    if (numbers.size() == sources) {
      return " (all sources)";
    }
    StringBuilder by = new StringBuilder(numbers.size() == 1 ? " (source " : " (sources ");
    for (int i = 0; i < numbers.size(); i++) {
      by.append(i == 0 ? "" : ", ").append(numbers.get(i));
    }
    return by.append(')').toString();
  }

  private static List<Note> conflicts(Provenance provenance) {
    List<Note> notes = new ArrayList<>();
    for (Conflict conflict : provenance.event().conflicts()) {
      List<String> words = new ArrayList<>();
      for (Conflict.Saying saying : conflict.values()) {
        words.add(saying.value() + ": " + saying.document());
      }
      notes.add(new Note(conflict.field(), words));
    }
    return notes;
  }

  private static List<String> linked(Provenance provenance) {
    List<String> lines = new ArrayList<>();
    for (Link link : provenance.related()) {
      String other = link.title().isEmpty() ? "" : ": " + link.title() + ", " + link.date();
      lines.add(link.relation().relation().replace('-', ' ') + " " + link.relation().id() + other);
    }
    return lines;
  }

  private static List<String> review(Provenance provenance) {
    List<String> lines = new ArrayList<>();
    for (String flag : provenance.event().review()) {
      lines.add(ReviewWords.of(flag));
    }
    return lines;
  }
}
