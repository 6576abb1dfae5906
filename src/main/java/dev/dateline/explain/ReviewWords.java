package dev.dateline.explain;

/** The reasons for a person to look at an event, in plain words. */
final class ReviewWords {

  private ReviewWords() {}

  static String of(String flag) {
    return switch (flag) {
      case "name-variants" -> "the text spells the name of a participant in different ways";
      case "weekday-contradicts" -> "the weekday in the text is not that of the date";
      case "unconfirmed" -> "a plan whose days have passed, and nobody says that it came true";
      default -> flag.replace('-', ' ');
    };
  }
}
