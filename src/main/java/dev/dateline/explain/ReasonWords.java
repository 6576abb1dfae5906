package dev.dateline.explain;

import dev.dateline.model.Explanation.Omission;

/** Why something was left out, in plain words: the one place where the reasons are worded. */
final class ReasonWords {

  private ReasonWords() {}

  /** The reason in general, as a heading. */
  static String of(Omission omission) {
    return omission.detail().isEmpty()
        ? of(omission.reason())
        : of(omission.reason()) + ": " + unresolved(omission.detail());
  }

  static String of(String reason) {
    return switch (reason) {
      case "no-date" -> "No date stands in the sentence";
      case "vague-date" -> "Only a vague time is told";
      case "no-date-left" -> "The date of the sentence belongs to another event";
      case "unresolved-date" -> "The date cannot be told";
      case "one-per-row" -> "The row of the table tells another event already";
      case "remembered" -> "The event is long past, and only its anniversary is told";
      case "of-an-office" -> "The words are part of somebody's office";
      case "no-trigger" -> "No words for an event stand near the date";
      case "boilerplate" -> "It stands in the page's furniture: links, menus, addresses";
      case "page-date" -> "The date is that of the page";
      case "alone" -> "The date stands alone, in no sentence";
      case "section-label" -> "The date labels a section of the page";
      case "too-many-dates" -> "The sentence has too many dates: it is a list";
      case "too-far" -> "Date and event stand too far apart";
      case "limit" -> "The date is a limit or a reference, not the day of an event";
      case "term" -> "The year is a limit, a term or part of a name, not the day of an event";
      case "too-wide" -> "The time is too long for an event: a decade, a term, an era";
      case "rough-year" -> "The year is only roughly told";
      case "adjective" -> "The year only describes the word behind it";
      case "in-name" -> "The year is part of a document's name";
      case "in-quotes" -> "The year is part of a title in quotation marks";
      case "counted-back" -> "The date is that of a year counted back";
      case "forward" -> "The date refers to a day that is told behind it";
      case "frame" -> "A finer date of the sentence says it more exactly";
      case "other-year" -> "The event has another year before it";
      case "other-noun" -> "The date belongs to the noun behind it, not to the event";
      case "parted" -> "Another date, which dates nothing, stands between the two";
      case "relative-clause" -> "The event is only told in a relative clause";
      case "day-of-speaking" -> "The day is that of the one who speaks, not of the event";
      case "only-named" -> "The event is only announced or prepared on that day";
      case "occasion" -> "The date is that of what the text names as the occasion";
      case "before-that" -> "The day is that of who tells it, not of the event";
      case "topic" -> "The event is only what is talked about on that day";
      case "of-thing" -> "The day only tells which thing is meant";
      case "years-after" -> "The event came years after that day";
      case "across-quote" -> "Date and event are not in the same quotation";
      case "needs-day" -> "The rule needs a day; only a month, a year or the like is told";
      case "passive" -> "The rule needs its verb in the active";
      case "needs-actor" -> "The rule needs an official, a delegation or the like who acts";
      case "needs-party" -> "The rule needs a named person or side";
      case "needs-guest" -> "The rule needs a named guest behind its verb";
      case "needs-mission" -> "The rule needs an embassy or a consulate";
      case "needs-place" -> "The rule needs a named place";
      case "unreal" -> "The text does not say that it takes place";
      case "negated" -> "The text says that it does not take place";
      case "conditional" -> "The text leaves open whether it takes place";
      case "invitation" -> "It is only asked or wished for";
      case "reported" -> "It is only told as a possibility";
      case "recurring" -> "Many events at once, or one that returns";
      case "empty" -> "Nothing tells who takes part, where, or in what";
      case "question" -> "The text only asks whether it takes place";
      case "retold" -> "The text tells it again with a day of its own";
      default -> reason.replace('-', ' ');
    };
  }

  private static String unresolved(String reason) {
    return switch (reason) {
      case "no-publication-date" -> "the page does not state its day (give it with --date)";
      case "nothing-to-refer-to" -> "no date before it that it could count from";
      case "ambiguous-year" -> "it may be of several years";
      case "no-such-day" -> "no calendar has this day";
      case "ends-before-it-starts" -> "it ends before it begins";
      case "vague" -> "it is vague";
      case "recurring" -> "it recurs";
      case "no-month" -> "no month is told";
      case "fiscal-year" -> "fiscal years differ";
      case "which-country" -> "it is of another day in each country";
      case "which-church" -> "it is of another day in each church";
      case "movable-feast" -> "it moves from year to year";
      case "several-dates" -> "it is several dates";
      case "duration" -> "it is a length of time";
      case "time-of-day" -> "it is a time of day";
      case "calendar-not-converted" -> "its calendar cannot be converted exactly";
      default -> reason.replace('-', ' ');
    };
  }

  /** What a date expression without a value is. */
  static String label(String unresolved) {
    return switch (unresolved) {
      case "duration", "recurring" -> unresolved;
      case "time-of-day" -> "time";
      default -> "date ? " + unresolved.replace('-', ' ');
    };
  }

  /** The words for which this one was left out, or empty. */
  static String because(Omission omission, Quotes quotes) {
    return omission.because().isEmpty()
        ? ""
        : "because of '" + quotes.words(omission.because()) + "'";
  }
}
