package dev.dateline.explain;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.EventDate;
import dev.dateline.model.Explanation.Day;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps by which a date was inferred, in plain words: the one place where they are worded. */
public final class DateWords {

  private static final int DAYS_A_WEEK = 7;
  private static final int DAYS_A_YEAR = 366;

  private final Quotes quotes;
  private final Day page;

  DateWords(Quotes quotes, Day page) {
    this.quotes = quotes;
    this.page = page;
  }

  /**
   * The value of a date, then each step by which it was inferred.
   *
   * @param evidence the words that tell the event; the day of an entry may stand above them
   */
  List<String> of(ResolvedDate date, Span evidence) {
    DateRange range = date.range().orElseThrow();
    List<String> words = new ArrayList<>();
    words.add(value(quotes.words(date.span()), range, date.basis()));
    if (date.basis().isEmpty() && !evidence.contains(date.span())) {
      words.add(
          "the entry has the day that stands above it (line " + quotes.line(date.span()) + ")");
    }
    for (String step : date.basis()) {
      words.add(leans(date, step) ? "counted from " + day() : step(step, range, from(date.from())));
    }
    return words;
  }

  /** "March this year": its words tell the year by the page's day. */
  private static boolean leans(ResolvedDate date, String step) {
    DateExpression words = date.expression();
    boolean single = words.kind() == DateExpression.Kind.DATE && !words.parts().isEmpty();
    return single && (step.equals("year-from-publication") || step.equals("year-from-dateline"));
  }

  private static String value(String words, DateRange range, List<String> basis) {
    return "'" + words + "' is " + Days.of(range) + (basis.isEmpty() ? ", stated in full" : "");
  }

  private String from(Span span) {
    return span.isEmpty() ? "" : quotes.at(span);
  }

  /** The same of a date of which only the names of the steps are known. */
  static List<String> of(EventDate date, Day page) {
    DateWords words = new DateWords(new Quotes(""), page);
    List<String> steps = new ArrayList<>();
    steps.add(value(date.text(), date.range(), date.basis()));
    for (String step : date.basis()) {
      steps.add(words.step(step, date.range(), ""));
    }
    return steps;
  }

  private String step(String step, DateRange range, String from) {
    int of = step.indexOf("-from-");
    String source = of < 0 ? step : step.substring(of + "-from-".length());
    if (step.startsWith("converted-from-")) {
      return "converted from the " + source.replace('-', ' ') + " calendar";
    }
    if (step.startsWith("year-from-") || step.contains("-year-from-")) {
      return year(range.start().getYear(), source, range, from);
    }
    return switch (step) {
      case "month-from-paragraph" ->
          "month and year from " + told(from, "a date before it in the paragraph");
      case "weekday-from-publication", "weekday-from-dateline" ->
          "by its weekday; " + counted(range, DAYS_A_WEEK) + " " + day();
      case "weekday-from-focus" ->
          "the first such weekday from " + told(from, "the day told before it") + " on";
      case "relative-to-publication", "relative-to-dateline" -> "counted from " + day();
      case "relative-to-focus" -> "counted from " + told(from, "the date told before it");
      case "end-from-length" -> "its last day from the number of days that the text gives";
      case "consecutive-days" -> "days in a row, read as one stretch";
      case "weekday-contradicts" ->
          "the weekday in the text is not that of this date; the date is kept as it stands";
      case "date-from-stamp", "date-from-dateline" ->
          "the sentence has no date of its own; as the page's own news it has " + day();
      default -> step.replace('-', ' ');
    };
  }

  private String year(int year, String source, DateRange range, String from) {
    String what = "year " + year;
    return switch (source) {
      case "sentence" -> what + " from " + told(from, "another date") + " in the same sentence";
      case "paragraph" -> what + " from " + told(from, "another date") + " in the same paragraph";
      case "heading" -> what + " from the heading " + told(from, "above");
      case "last-mentioned" ->
          what + ", as the story goes on from " + told(from, "the date told before it");
      case "focus" -> what + " from " + told(from, "the date told before it");
      case "same-day" -> what + " from " + told(from, "where the same day is told with its year");
      case "list" -> what + " from its place in a list of dates that are in order";
      case "weekday" ->
          what + ": the one near " + day() + " in which the date falls on the weekday stated";
      default -> what + ": not stated; " + counted(range, DAYS_A_YEAR) + " " + day();
    };
  }

  private static String told(String from, String otherwise) {
    return from.isEmpty() ? otherwise : from;
  }

  /** How a date lies to the page's day, where such dates come again after so many days. */
  private String counted(DateRange range, int again) {
    if (page.date().date().isEmpty()) {
      return "counted from";
    }
    LocalDate day = page.date().date().get();
    if (range.contains(day)) {
      return "it is that of";
    }
    if (range.end().isBefore(day) && range.start().plusDays(again).isAfter(day)) {
      return "it is the last such date before";
    }
    boolean next = range.start().isAfter(day) && !range.end().minusDays(again).isAfter(day);
    return next ? "it is the next such date after" : "counted from";
  }

  /** "the page's day, 9 June 2025". */
  String shortDay() {
    return page.date() instanceof PublicationDate.Known known
        ? "the page's day, " + Days.of(known.day())
        : "the day of the document";
  }

  /** "the page's day, 9 June 2025 (stamp '980-09-06-2025')". */
  String day() {
    if (!(page.date() instanceof PublicationDate.Known known)) {
      return "the day of the document";
    }
    return "the page's day, " + Days.of(known.day()) + " (" + basis(known.basis()) + ")";
  }

  private String basis(PublicationDate.Basis basis) {
    String words = page.words().isEmpty() ? "" : " '" + quotes.words(page.words()) + "'";
    return switch (basis) {
      case DECLARED -> "as its metadata says";
      case DATELINE -> "dateline" + words;
      case STAMP -> "stamp" + words;
      case OPTION -> "as --date says";
    };
  }
}
