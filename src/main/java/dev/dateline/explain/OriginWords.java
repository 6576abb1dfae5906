package dev.dateline.explain;

import dev.dateline.model.Explanation.Origin;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/** How status, people and places came, in plain words. */
final class OriginWords {

  private final Quotes quotes;
  private final DateWords dates;

  OriginWords(Quotes quotes, DateWords dates) {
    this.quotes = quotes;
    this.dates = dates;
  }

  String status(Origin status) {
    return status.what() + ": " + how(status);
  }

  private String how(Origin status) {
    return switch (status.how()) {
      case "said" -> "the text says " + at(status.words());
      case "schedule" -> "it is an entry of a schedule";
      case "under-way" -> "the journey had begun, and no end is told";
      case "over" -> "it was over by " + dates.shortDay();
      case "ahead" -> "it lies ahead of " + dates.shortDay();
      case "running" -> "its days include " + dates.shortDay();
      case "told-as-past" -> "the words speak of what has been";
      case "told-as-future" -> "the words speak of what is to come";
      case "told-today" -> "it is of the time of " + dates.shortDay();
      case "tense" -> "by the tense of the words, as the page's day is not known";
      default -> status.how().replace('-', ' ');
    };
  }

  /** One line for each person or place; origins of the same one stand together. */
  List<String> names(List<Origin> origins) {
    List<String> lines = new ArrayList<>();
    String last = "";
    for (Origin origin : origins) {
      if (origin.what().equals(last)) {
        int end = lines.size() - 1;
        lines.set(end, lines.get(end) + "; " + name(origin));
      } else {
        lines.add(origin.what() + ": " + name(origin));
      }
      last = origin.what();
    }
    return lines;
  }

  private String name(Origin origin) {
    String words = origin.words().isEmpty() ? "" : at(origin.words());
    return switch (origin.how()) {
      case "sentence" -> "'" + quotes.words(origin.words()) + "' in the sentence";
      case "full-name" -> "full name from " + words;
      case "office" -> "office from " + words;
      case "told-before" -> "not named in the sentence; told of before as " + words;
      case "told-after" -> "not named in the sentence; told of later as " + words;
      case "context" -> "not named in the sentence; from what the page says around it";
      case "dateline" -> "not in the sentence; from the dateline " + words;
      case "stamp" -> "not in the sentence; from the line under the page's stamp";
      case "seat" -> "where the office is" + as(words);
      case "entry" -> "the place with which the entry begins" + as(words);
      case "trip" -> "not in the sentence; the goal of the trip of which this is part" + as(words);
      case "host" -> "not in the sentence; the country of the host" + as(words);
      case "table" -> "not in the row; nearly all rows of the table are there" + as(words);
      case "mission" -> "not in the sentence; where the embassy or consulate is" + as(words);
      case "itinerary" ->
          "not in the sentence; a station that the text tells behind it" + as(words);
      default -> "from what the page says around it" + as(words);
    };
  }

  private static String as(String words) {
    return words.isEmpty() ? "" : ": " + words;
  }

  private String at(Span span) {
    return span.isEmpty() ? "so" : quotes.at(span);
  }
}
