package dev.dateline.model;

import java.util.List;

/**
 * What was found in one document, with the reasons: which words told an event and its date, and
 * what was left out.
 *
 * @param text that to which all spans refer
 * @param day the day from which dates without a year, and words such as "yesterday", count
 * @param marks dates, names and triggers in text order, the outer of two that are nested first
 * @param events in text order
 * @param leftOut what looks like an event or a date and makes none, in text order
 */
public record Explanation(
    DocumentInfo document,
    String text,
    Day day,
    List<Mark> marks,
    List<Told> events,
    List<Omission> leftOut,
    List<Diagnostic> diagnostics) {

  public Explanation {
    marks = List.copyOf(marks);
    events = List.copyOf(events);
    leftOut = List.copyOf(leftOut);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The day of a page.
   *
   * @param words those of the stamp or dateline that states it, or an empty span
   */
  public record Day(PublicationDate date, Span words) {}

  /**
   * Words that were understood.
   *
   * @param value the date, full name, country, side or rule that they stand for, or empty
   * @param reason why a date has no value, or empty
   * @param event the id of the event that they tell or date, or empty
   */
  public record Mark(Span span, Kind kind, String value, String reason, String event) {

    /** What words stand for. */
    public enum Kind {
      DATE,
      TRIGGER,
      PERSON,
      PLACE,
      SIDE
    }
  }

  /**
   * An event with the reasoning of each place of the text that tells it.
   *
   * @param mentions in text order, as the sources of the event
   */
  public record Told(Event event, List<Reasoning> mentions) {

    public Told {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * How one place of the text came to tell an event.
   *
   * @param trigger the words that matched the rule
   * @param date with its steps of inference
   * @param sequel whether it only adds who took part to the mention before it
   * @param status how the status came
   * @param people where each name, and what is known of its bearer, stands
   * @param places where each place is told
   */
  public record Reasoning(
      Evidence source,
      Span trigger,
      ResolvedDate date,
      boolean sequel,
      Origin status,
      List<Origin> people,
      List<Origin> places) {

    public Reasoning {
      people = List.copyOf(people);
      places = List.copyOf(places);
    }
  }

  /**
   * Where something that is said of an event comes from.
   *
   * @param what the status, or the name of a person or place
   * @param how a stable name, such as {@code sentence} or {@code dateline}
   * @param words those that tell it, or an empty span
   */
  public record Origin(String what, String how, Span words) {}

  /**
   * Words that look like an event or a date and make no event.
   *
   * @param reason a stable name, such as {@code no-date}
   * @param rule the id of the rule whose words they are, or empty for a date alone
   * @param trigger the words that name an event, or an empty span
   * @param date the words of the date, or an empty span
   * @param because the words for which it was left out, or an empty span
   * @param detail why a date has no value, or empty
   */
  public record Omission(
      String reason, String rule, Span trigger, Span date, Span because, String detail) {

    /** Where it begins in the text. */
    public int start() {
      boolean first = date.isEmpty() || !trigger.isEmpty() && trigger.start() < date.start();
      return first ? trigger.start() : date.start();
    }
  }
}
