package dev.dateline.output;

import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who acts and who receives: of a visit the travellers and their hosts; of all else, where no side
 * does more than the other, everybody acts.
 */
final class PloverActors {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Event event;
  private final Set<String> hosts = new LinkedHashSet<>();

  PloverActors(Event event) {
    this.event = event;
    if (event.type() == EventType.VISIT) {
      hosts.addAll(hosts(event));
    }
  }

  /** A country or organisation, one that is not known being empty, with its people. */
  record Side(String party, List<Participant> people) {}

  List<Side> acting() {
    return sides(false);
  }

  List<Side> receiving() {
    return sides(true);
  }

  void write(String name, List<Side> sides, Json json) {
    json.startList(name);
    for (Side side : sides) {
      if (side.people().isEmpty()) {
        json.startObject();
        party(side.party(), json);
        json.endObject();
      }
      for (Participant person : side.people()) {
        json.startObject();
        party(side.party(), json);
        json.string("actor_text", person.name());
        json.known("office", person.office());
        json.endObject();
      }
    }
    json.endList();
  }

  /** The code of a country (ISO 3166-1 alpha-3), or that of organisations of states. */
  static String code(String party) {
    if (party.equals("XK")) {
      return "XKX";
    }
    return COUNTRIES.contains(party)
        ? new Locale.Builder().setRegion(party).build().getISO3Country()
        : "IGO";
  }

  private static void party(String party, Json json) {
    if (!party.isEmpty()) {
      String code = code(party);
      json.string("code", code);
      if (code.equals("IGO")) {
        json.string("identifier_text", party);
      }
    }
  }

  private List<Side> sides(boolean receiving) {
    Set<String> parties = new LinkedHashSet<>(event.parties());
    for (Participant person : event.participants()) {
      parties.add(person.country());
    }
    List<Side> sides = new ArrayList<>();
    for (String party : parties) {
      if (hosts.contains(party) == receiving) {
        sides.add(new Side(party, people(party)));
      }
    }
    return sides;
  }

  private List<Participant> people(String party) {
    List<Participant> people = new ArrayList<>();
    for (Participant person : event.participants()) {
      if (person.country().equals(party)) {
        people.add(person);
      }
    }
    return people;
  }

  /** The countries that receive: those of the hosts, else the others than the travellers'. */
  private static Set<String> hosts(Event event) {
    Set<String> hosts = new LinkedHashSet<>();
    Set<String> travellers = new LinkedHashSet<>();
    for (Participant person : event.participants()) {
      if (!person.country().isEmpty()) {
        if (person.role() == Role.HOST) {
          hosts.add(person.country());
        } else if (person.role() == Role.VISITOR) {
          travellers.add(person.country());
        }
      }
    }
    if (hosts.isEmpty() && !travellers.isEmpty()) {
      hosts.addAll(event.parties());
    }
    hosts.removeAll(travellers);
    return hosts;
  }
}
