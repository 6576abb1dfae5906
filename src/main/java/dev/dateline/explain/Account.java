package dev.dateline.explain;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Explanation;
import dev.dateline.model.Explanation.Omission;
import dev.dateline.model.Explanation.Reasoning;
import dev.dateline.model.Explanation.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An explanation in plain words, ready to be laid out.
 *
 * @param day the day of the page, and how it is known
 * @param events one for each event
 * @param leftOut what was left out, grouped by the reason
 */
record Account(String day, List<Entry> events, List<Group> leftOut) {

  /** An event with what is said of each of its mentions. */
  record Entry(Told told, List<Passage> passages) {}

  /**
   * A place of the text that tells an event.
   *
   * @param text the evidence, on one line
   * @param line that on which it begins
   */
  record Passage(String text, int line, List<Note> notes) {}

  /** What is said of one thing: a label and a sentence or more. */
  record Note(String label, List<String> words) {}

  /** What was left out for one reason. */
  record Group(String reason, List<Item> items) {}

  /**
   * One thing that was left out.
   *
   * @param words it and what stands around it
   * @param because the words for which it was left out, or empty
   */
  record Item(int line, String words, String because) {}

  static Account of(Explanation explanation) {
    Quotes quotes = new Quotes(explanation.text());
    DateWords dates = new DateWords(quotes, explanation.day());
    OriginWords origins = new OriginWords(quotes, dates);
    List<Entry> events = new ArrayList<>();
    for (Told told : explanation.events()) {
      List<Passage> passages = new ArrayList<>();
      for (Reasoning mention : told.mentions()) {
        passages.add(passage(mention, quotes, dates, origins));
      }
      events.add(new Entry(told, passages));
    }
    return new Account(day(explanation, dates), events, groups(explanation.leftOut(), quotes));
  }

  private static String day(Explanation explanation, DateWords dates) {
    if (explanation.day().date().date().isEmpty()) {
      return "The page does not state its day; dates without a year and words such as"
          + " \"yesterday\" cannot be told. Give it with --date.";
    }
    String day = dates.day();
    StringBuilder words = new StringBuilder("Dates count from " + day + ".");
    for (DatelineStamp dateline : explanation.document().datelines()) {
      words.append(dateline.place().isEmpty() ? "" : " News from " + dateline.place() + ".");
    }
    return words.toString();
  }

  private static Passage passage(
      Reasoning mention, Quotes quotes, DateWords dates, OriginWords origins) {
    List<Note> notes = new ArrayList<>();
    if (mention.sequel()) {
      notes.add(new Note("adds", List.of("who took part in the event told before it")));
    } else {
      String rule = "'" + quotes.words(mention.trigger()) + "', by rule " + mention.source().rule();
      notes.add(new Note("words", List.of(rule)));
      notes.add(new Note("date", dates.of(mention.date(), mention.source().span())));
      notes.add(new Note("status", List.of(origins.status(mention.status()))));
    }
    notes.add(new Note("who", origins.names(mention.people())));
    if (!mention.sequel()) {
      notes.add(new Note("where", origins.names(mention.places())));
    }
    notes.removeIf(note -> note.words().isEmpty());
    String text = quotes.evidence(mention.source().span());
    return new Passage(text, quotes.line(mention.source().span()), notes);
  }

  private static List<Group> groups(List<Omission> omissions, Quotes quotes) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Omission omission : omissions) {
      String reason = ReasonWords.of(omission);
      Group group = groups.computeIfAbsent(reason, one -> new Group(one, new ArrayList<>()));
      int line = quotes.line(omission.trigger().isEmpty() ? omission.date() : omission.trigger());
      String words = quotes.around(omission.trigger(), omission.date());
      group.items().add(new Item(line, words, ReasonWords.because(omission, quotes)));
    }
    return List.copyOf(groups.values());
  }
}
