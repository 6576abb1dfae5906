package dev.dateline.explain;

import dev.dateline.explain.Provenance.Field;
import dev.dateline.explain.Provenance.Other;
import dev.dateline.explain.Provenance.Source;
import dev.dateline.model.Claim;
import dev.dateline.model.Event;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds which sources say what an event says, and which say otherwise. */
final class Fields {

  private final Claim together;
  private final List<Source> sources;
  private final List<Field> fields = new ArrayList<>();

  Fields(Event event, List<Source> sources) {
    this.together = event.claim();
    this.sources = sources;
  }

  List<Field> all() {
    single("type", claim -> WireName.of(claim.type()));
    single("subtype", Claim::subtype);
    single("status", claim -> WireName.of(claim.status()));
    single("date", claim -> Days.of(claim.date().range()));
    single("title", Claim::title);
    single("body", Claim::body);
    for (Place place : together.places()) {
      member("place", Sayings.place(place), claim -> names(claim, place));
    }
    for (Participant person : together.participants()) {
      member("who", Sayings.person(person), claim -> names(claim, person));
    }
    for (String party : together.parties()) {
      member("side", party, claim -> claim.parties().contains(party));
    }
    return fields;
  }

  private void single(String name, Function<Claim, String> value) {
    String chosen = value.apply(together);
    if (chosen.isEmpty()) {
      return;
    }
    List<Integer> agreeing = new ArrayList<>();
    Map<String, List<Integer>> others = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      String said = value.apply(sources.get(i).evidence().says());
      if (said.equals(chosen)) {
        agreeing.add(i + 1);
      } else if (!said.isEmpty()) {
        others.computeIfAbsent(said, one -> new ArrayList<>()).add(i + 1);
      }
    }
    List<Other> otherwise = new ArrayList<>();
    others.forEach((said, numbers) -> otherwise.add(new Other(said, numbers)));
    fields.add(new Field(name, chosen, agreeing, otherwise, others.isEmpty() ? "" : choice(name)));
  }

  /** The rules of docs/merging.md in a few words. */
  private static String choice(String name) {
    return switch (name) {
      case "date" -> "the finest date, then the whole of several days, then the latest report";
      case "status" -> "held once a source says so, else the latest report";
      case "subtype" -> "the latest report";
      case "title" -> "the one that fits what the sources say together, or made of it";
      case "body" -> "the fullest name";
      case "type" -> "a forum is more exact than a meeting";
      default -> "";
    };
  }

  private void member(String name, String value, Predicate<Claim> says) {
    List<Integer> agreeing = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (says.test(sources.get(i).evidence().says())) {
        agreeing.add(i + 1);
      }
    }
    fields.add(new Field(name, value, agreeing, List.of(), ""));
  }

  private static boolean names(Claim claim, Place place) {
    for (Place other : claim.places()) {
      if (other.name().equals(place.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Claim claim, Participant person) {
    for (Participant other : claim.participants()) {
      boolean variant =
          person.variants().contains(other.name()) || other.variants().contains(person.name());
      if (variant || other.name().equals(person.name())) {
        return true;
      }
    }
    return false;
  }
}
