package dev.dateline.events;

import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Role;
import java.util.List;
import java.util.Locale;

/** Puts what is known of an event into a title: "Official visit of Maxim Ryzhenkov to Moscow". */
final class TitleWriter {

  private static final int NAMES = 3;

  private TitleWriter() {}

  /**
   * What a title is made of.
   *
   * @param noun the noun phrase that names the event in the text, or empty
   * @param named whether that phrase has a name of its own in it
   * @param office what an appointee is to be, or empty
   */
  record Parts(
      EventRule rule,
      String subtype,
      String noun,
      boolean named,
      String body,
      String office,
      List<Participant> people,
      List<Place> places) {}

  static String write(Parts parts) {
    return capital(
        switch (parts.rule().type()) {
          case VISIT -> visit(parts);
          case CALL -> sides(adjective(parts.subtype(), "call"), parts.people(), " between ");
          case MEETING -> meeting(parts) + in(parts);
          case FORUM -> forum(parts) + in(parts);
          case APPOINTMENT -> appointment(parts);
          case STATEMENT -> sides(head(parts, "statement"), speaker(parts), " by ") + in(parts);
          case AGREEMENT -> agreement(parts) + in(parts);
          case RELATIONS -> head(parts, "diplomatic relations") + between(parts);
          case CEREMONY ->
              (parts.rule().title().isEmpty() ? parts.noun() : ceremony(parts)) + in(parts);
        });
  }

  private static String visit(Parts parts) {
    boolean told = !parts.people().isEmpty() && parts.people().get(0).role() != Role.HOST;
    String who = told ? " of " + parts.people().get(0).name() : "";
    return adjective(parts.subtype(), "visit") + who + places(" to ", parts.places());
  }

  private static String meeting(Parts parts) {
    if (!parts.body().isEmpty()) {
      boolean self = parts.body().toLowerCase(Locale.ROOT).contains("meeting");
      return self ? parts.body() : "meeting of the " + parts.body();
    }
    if (parts.people().isEmpty() && parts.noun().indexOf(' ') > 0) {
      return parts.noun();
    }
    String kind = parts.subtype();
    boolean noun = kind.endsWith("s") || kind.equals("reception") || kind.equals("audience");
    String link = parts.people().size() == 1 ? " with " : " of ";
    return sides(noun ? kind : adjective(kind, "meeting"), parts.people(), link);
  }

  private static String forum(Parts parts) {
    if (!parts.body().isEmpty()) {
      return parts.body();
    }
    if (!parts.rule().title().isEmpty()) {
      return parts.rule().title();
    }
    return parts.noun().isEmpty() ? adjective(parts.subtype(), "meeting") : parts.noun();
  }

  private static String appointment(Parts parts) {
    String office = parts.office().isEmpty() ? "" : " as " + parts.office();
    List<Participant> appointee = first(parts);
    boolean told = appointee.isEmpty() || appointee.get(0).role() == Role.APPOINTEE;
    return sides(head(parts, "appointment"), told ? appointee : List.of(), " of ") + office;
  }

  private static String agreement(Parts parts) {
    boolean telling = parts.named() || parts.noun().indexOf(' ') > 0;
    return telling && !parts.noun().isEmpty()
        ? head(parts, "agreement") + " of the " + parts.noun()
        : sides(head(parts, "agreement"), parts.people(), " by ");
  }

  private static String between(Parts parts) {
    return places(" in ", parts.places());
  }

  private static String ceremony(Parts parts) {
    return sides(parts.rule().title(), first(parts), " by ");
  }

  private static String head(Parts parts, String otherwise) {
    return parts.rule().title().isEmpty() ? otherwise : parts.rule().title();
  }

  private static String adjective(String subtype, String noun) {
    return subtype.isEmpty() ? noun : subtype.replace('-', ' ') + " " + noun;
  }

  /** Whom an announcement only names did not make it. */
  private static List<Participant> speaker(Parts parts) {
    boolean told = parts.people().isEmpty() || parts.people().get(0).role() == Role.SPEAKER;
    return told || !parts.rule().id().equals("statement.announce") ? first(parts) : List.of();
  }

  private static List<Participant> first(Parts parts) {
    return parts.people().isEmpty() ? parts.people() : parts.people().subList(0, 1);
  }

  private static String sides(String noun, List<Participant> people, String link) {
    if (people.isEmpty()) {
      return noun;
    }
    StringBuilder title = new StringBuilder(noun);
    title.append(people.size() == 1 && link.equals(" between ") ? " with " : link);
    int shown = Math.min(NAMES, people.size());
    for (int i = 0; i < shown; i++) {
      title.append(i == 0 ? "" : i + 1 == people.size() ? " and " : ", ");
      title.append(people.get(i).name());
    }
    return people.size() > shown ? title.append(" and others").toString() : title.toString();
  }

  private static String in(Parts parts) {
    return places(" in ", parts.places());
  }

  private static String places(String link, List<Place> places) {
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
