package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.List;
import java.util.Locale;

/** Puts what is known of an event into a title: "Official visit of Maxim Ryzhenkov to Moscow". */
final class TitleWriter {

  private static final int NAMES = 3;

  private TitleWriter() {}

  /**
   * The title.
   *
   * @param words the words that named the event, as they stand in the text
   */
  static String write(
      EventType type,
      String subtype,
      String words,
      String body,
      List<Participant> people,
      List<Place> places) {
    return capital(
        switch (type) {
          case VISIT -> visit(subtype, people, places);
          case CALL -> sides(kind(subtype, "call"), people, "between");
          case MEETING -> meeting(subtype, body, people) + in(places);
          case FORUM -> (body.isEmpty() ? words : body) + in(places);
          case APPOINTMENT -> sides(kind(subtype, "appointment"), first(people), "of");
          case AGREEMENT -> sides(kind(subtype, "agreement"), people, "by") + in(places);
          case STATEMENT -> sides(kind(subtype, "statement"), first(people), "by") + in(places);
          case RELATIONS -> kind(subtype, "diplomatic relations") + in(places);
          case CEREMONY -> words + in(places);
        });
  }

  private static String visit(String subtype, List<Participant> people, List<Place> places) {
    String of = people.isEmpty() ? "" : " of " + people.get(0).name();
    return kind(subtype, "visit") + of + list(" to ", places);
  }

  private static String meeting(String subtype, String body, List<Participant> people) {
    if (!body.isEmpty()) {
      boolean self = body.toLowerCase(Locale.ROOT).contains("meeting");
      return self ? body : "meeting of the " + body;
    }
    return sides(kind(subtype, "meeting"), people, people.size() == 1 ? "with" : "of");
  }

  /** "official" gives "official visit"; "talks" stays as it is. */
  private static String kind(String subtype, String noun) {
    boolean adjective = subtype.isEmpty() || noun.equals("visit") || noun.equals("call");
    String words = subtype.replace('-', ' ');
    return words.isEmpty() ? noun : adjective ? words + " " + noun : words;
  }

  private static List<Participant> first(List<Participant> people) {
    return people.isEmpty() ? people : people.subList(0, 1);
  }

  private static String sides(String noun, List<Participant> people, String link) {
    if (people.isEmpty()) {
      return noun;
    }
    StringBuilder title = new StringBuilder(noun).append(' ').append(link).append(' ');
    int shown = Math.min(NAMES, people.size());
    for (int i = 0; i < shown; i++) {
      title.append(i == 0 ? "" : i + 1 == people.size() ? " and " : ", ");
      title.append(people.get(i).name());
    }
    return people.size() > shown ? title.append(" and others").toString() : title.toString();
  }

  private static String in(List<Place> places) {
    return list(" in ", places);
  }

  private static String list(String link, List<Place> places) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      list.append(i == 0 ? link : i + 1 == places.size() ? " and " : ", ");
      list.append(places.get(i).name());
    }
    return list.toString();
  }

  private static String capital(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
