package dev.dateline.events;

import dev.dateline.names.Countries;
import dev.dateline.names.People;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document has said up to a sentence: who and what pronouns and bare nouns refer to. */
final class Context {

  /** What a sentence, or the part of it around an event, has told. */
  private record Told(SentenceReading sentence, Window window) {}

  /** "The leaders" are those of a clause that is not farther back. */
  private static final int LOOKING_BACK = 8;

  private final People people;
  private final List<String> headlineSides;
  private final Scene scene;
  private final Speakers speakers;
  private final List<SentenceReading> sentences = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private int sentencesRead;
  private int toldRead;
  private String body = "";
  private List<Person> focus = List.of();
  private List<String> parties = List.of();

  /** The context at the start of a document. */
  Context(Reading reading, Countries countries) {
    this.people = reading.people();
    this.headlineSides = reading.headlineSides();
    this.speakers = new Speakers(reading);
    this.scene = new Scene(reading.sentences(), countries);
  }

  /** The two states that the whole document is about, if its headline names just two. */
  List<String> headlineSides() {
    return headlineSides;
  }

  People people() {
    return people;
  }

  /** Where the events of the document take place. */
  Scene scene() {
    return scene;
  }

  /** Takes note of a stretch of a sentence whose first person the next "he" may mean. */
  void tells(SentenceReading sentence, Window window) {
    told.add(new Told(sentence, window));
  }

  /** Takes note of a sentence whose bodies the next "its session" may mean. */
  void passes(SentenceReading sentence) {
    sentences.add(sentence);
  }

  /**
   * The person that "he" or "she" means, or an empty list.
   *
   * <p>What was told is gone through, the latest first, only when somebody asks.
   */
  List<Person> focus() {
    for (int i = told.size() - 1; i >= toldRead; i--) {
      Optional<List<Person>> person = introduced(told.get(i));
      if (person.isPresent()) {
        focus = person.get();
        break;
      }
    }
    toldRead = told.size();
    return focus;
  }

  /**
   * The first person of a clause is whom the next "he" means, or nobody when that is "the
   * President" of whom nobody knows who he is; a pronoun before keeps the last.
   */
  private Optional<List<Person>> introduced(Told part) {
    Window window = part.window();
    Tokens tokens = part.sentence().tokens();
    for (PersonMention mention : part.sentence().names().people()) {
      if (!window.contains(mention.first())) {
        continue;
      }
      boolean pronoun = Pronouns.in(tokens, window.first(), mention.first() - 1);
      boolean definite = mention.isNamed() || Officials.isDefinite(tokens, mention.first());
      if (pronoun || !definite) {
        return Optional.empty();
      }
      Optional<Person> person = people.resolve(mention);
      return Optional.of(person.isPresent() ? List.of(person.get()) : List.of());
    }
    return Optional.empty();
  }

  /** Who says what on the page. */
  Speakers speakers() {
    return speakers;
  }

  /** The people whom the page names first together, or an empty list. */
  List<Person> opening() {
    for (Told part : told) {
      List<Person> found = named(part);
      if (found.size() > 1) {
        return found;
      }
    }
    return List.of();
  }

  /** The people whom the latest clause that names two or more names, or an empty list. */
  List<Person> company() {
    for (int i = told.size() - 1; i >= Math.max(0, told.size() - LOOKING_BACK); i--) {
      List<Person> found = named(told.get(i));
      if (found.size() > 1) {
        return found;
      }
    }
    return List.of();
  }

  private List<Person> named(Told part) {
    List<Person> found = new ArrayList<>();
    for (PersonMention mention : part.sentence().names().people()) {
      if (part.window().contains(mention.first())) {
        Optional<Person> person = people.resolve(mention);
        if (person.isPresent() && !found.contains(person.get())) {
          found.add(person.get());
        }
      }
    }
    return found;
  }

  /** The forum or council last named, or empty; looked for like {@link #focus}. */
  String body() {
    for (int i = sentences.size() - 1; i >= sentencesRead; i--) {
      String last = BodyReader.last(sentences.get(i));
      if (!last.isEmpty()) {
        body = last;
        break;
      }
    }
    sentencesRead = sentences.size();
    return body;
  }

  /** The sides last named together. */
  List<String> parties() {
    return parties;
  }

  void parties(List<String> sides) {
    if (!sides.isEmpty()) {
      parties = new ArrayList<>(sides);
    }
  }
}
