package dev.dateline.events;

import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The towns of a visit to countries, as the sentences behind tell them: "will travel to Japan and
 * Korea from 18 to 25 July. In Tokyo, she will meet ... From there she will travel to Seoul."
 */
final class Itinerary {

  /**
   * The visit's places, each country with towns of it exchanged for them.
   *
   * @param planned whether it lies ahead; of one that is over, a town in passing is not all of it
   */
  List<Place> read(
      SentenceReading sentence,
      List<Place> places,
      List<Participant> people,
      boolean planned,
      Context context) {
    if (people.isEmpty() || hasTown(places)) {
      return places;
    }
    List<Place> towns = new ArrayList<>();
    boolean several = places.size() > 1;
    for (SentenceReading next : context.scene().after(sentence)) {
      boolean begins = planned && !places.isEmpty() || beginsWithPlace(next);
      if (begins && next.dates().isEmpty() && isAbout(next, people.get(0), context)) {
        addTowns(next, several, towns);
      }
    }
    if (!towns.isEmpty()) {
      context.scene().origin(PlaceOrigins.ITINERARY);
    }
    return places.isEmpty() ? towns : joined(places, towns);
  }

  /** "In Riyadh, she will meet": only so is a place told of a visit whose goal is not told. */
  private static boolean beginsWithPlace(SentenceReading sentence) {
    List<PlaceMention> places = sentence.names().places();
    return !places.isEmpty()
        && places.get(0).first() == 1
        && sentence.tokens().word(0).equals("In");
  }

  private static List<Place> joined(List<Place> places, List<Place> towns) {
    List<Place> all = new ArrayList<>();
    for (Place place : places) {
      if (!addTowns(place.country(), towns, all) && !all.contains(place)) {
        all.add(place);
      }
    }
    return all;
  }

  private static boolean hasTown(List<Place> places) {
    for (Place place : places) {
      if (place.hasCoordinates()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells of the visitor: by name, by office or as "she". */
  private static boolean isAbout(SentenceReading sentence, Participant visitor, Context context) {
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person = context.people().resolve(mention);
      if (person.isPresent() && person.get().name().equals(visitor.name())
          || mention.office().equals(visitor.office()) && !mention.isNamed()) {
        return true;
      }
    }
    return Pronouns.in(sentence.tokens(), 0, sentence.tokens().size() - 1);
  }

  private static void addTowns(SentenceReading sentence, boolean several, List<Place> towns) {
    int last = -1;
    for (PlaceMention mention : sentence.names().places()) {
      boolean town = mention.kind() == PlaceMention.Kind.CITY;
      boolean next = last >= 0 && mention.first() == last + 2;
      if (town && (next || isReached(sentence.tokens(), mention, several))) {
        last = mention.last();
        if (!towns.contains(mention.place())) {
          towns.add(mention.place());
        }
      }
    }
  }

  /** "In Tokyo", "travel to Seoul", and on a tour "in Rabat"; not "from Tokyo" or "Tokyo Games". */
  private static boolean isReached(Tokens tokens, PlaceMention mention, boolean several) {
    int after = mention.last() + 1;
    if (mention.first() == 0 || after < tokens.size() && tokens.isCapitalised(after)) {
      return false;
    }
    return switch (tokens.word(mention.first() - 1)) {
      case "In", "to", "To" -> true;
      case "in" -> several;
      default -> false;
    };
  }

  private static boolean addTowns(String country, List<Place> towns, List<Place> all) {
    boolean added = false;
    for (Place town : towns) {
      if (town.country().equals(country)) {
        added = true;
        if (!all.contains(town)) {
          all.add(town);
        }
      }
    }
    return added;
  }
}
