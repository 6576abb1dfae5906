package dev.dateline.events;

import dev.dateline.model.Span;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose words the sentences of a page are: of the one whom a transcript names before them, of
 * the one who signs a statement, or of the one by whom the headline says the speech is.
 *
 * <p>What is asked first goes through the page once. Not for use by several threads.
 */
final class Speakers {

  /** Whose words begin at an offset; an empty list when nobody known speaks. */
  private record Turn(int start, List<Person> speaker) {}

  private final Reading reading;
  private List<Turn> turns;

  Speakers(Reading reading) {
    this.reading = reading;
  }

  /** Who says a sentence, or an empty list. */
  List<Person> of(SentenceReading sentence) {
    if (turns == null) {
      turns = read();
    }
    List<Person> speaker = List.of();
    for (Turn turn : turns) {
      if (turn.start <= sentence.span().start()) {
        speaker = turn.speaker;
      }
    }
    return speaker;
  }

  private List<Turn> read() {
    List<Turn> found = new ArrayList<>();
    List<Turn> bylines = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      Optional<PersonMention> first = first(sentence);
      if (first.isPresent() && isWhole(sentence.tokens(), first.get())) {
        bylines.add(turn(sentence, first.get()));
      } else if (first.isPresent() && isLabel(sentence.tokens(), first.get())) {
        found.add(turn(sentence, first.get()));
      } else if (isHeadline(sentence)) {
        addAuthor(sentence, bylines);
      }
      addLabelled(sentence, bylines, found);
    }
    // Several who sign a page speak in turns, and only labels tell whose turn it is.
    if (bylines.size() == 1) {
      found.add(0, bylines.get(0));
    }
    return found;
  }

  private Turn turn(SentenceReading sentence, PersonMention mention) {
    Optional<Person> person = reading.people().resolve(mention);
    return new Turn(
        sentence.span().start(), person.isPresent() ? List.of(person.get()) : List.of());
  }

  private static Optional<PersonMention> first(SentenceReading sentence) {
    List<PersonMention> people = sentence.names().people();
    boolean first = !people.isEmpty() && people.get(0).first() == 0;
    return first ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** "Anna Kovac, Minister of Trade" alone on its line. */
  private static boolean isWhole(Tokens tokens, PersonMention mention) {
    return mention.isNamed() && mention.last() == tokens.size() - 1;
  }

  /** "President of Latvia Anna Kovac: Dear friends". */
  private static boolean isLabel(Tokens tokens, PersonMention mention) {
    return mention.last() + 2 < tokens.size() && tokens.isMark(mention.last() + 1, ':');
  }

  private boolean isHeadline(SentenceReading sentence) {
    List<Span> headline = reading.structure().headline();
    return !headline.isEmpty() && headline.get(0).contains(sentence.span());
  }

  /** "Remarks by Minister Anna Kovac at the opening". */
  private void addAuthor(SentenceReading sentence, List<Turn> turns) {
    for (PersonMention mention : sentence.names().people()) {
      int before = mention.first() - 1;
      if (before > 0
          && sentence.tokens().isWord(before, "by")
          && (before < 4 || isSpeech(sentence.tokens().word(before - 1)))) {
        turns.add(turn(sentence, mention));
        return;
      }
    }
  }

  /** "We shall win - address by President Anna Kovac". */
  private static boolean isSpeech(String word) {
    return switch (word) {
      case "address", "speech", "remarks", "statement", "message" -> true;
      default -> false;
    };
  }

  /** "MINISTER KOVAC: Thank you", cut off before the sentence was read. */
  private void addLabelled(SentenceReading sentence, List<Turn> bylines, List<Turn> found) {
    String text = reading.structure().text();
    int colon = sentence.span().start() - 1;
    while (colon > 0
        && (Character.isWhitespace(text.charAt(colon)) || text.charAt(colon) == '\u00A0')) {
      colon--;
    }
    if (colon >= 0 && SpeakerLabel.isQuestion(text, colon, text.length())) {
      found.add(new Turn(sentence.span().start(), List.of()));
      return;
    }
    if (colon < 1 || text.charAt(colon) != ':') {
      return;
    }
    int start = colon;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    String label = text.substring(start, colon);
    boolean author = label.startsWith("THE ") && bylines.size() == 1;
    List<Person> speaker = author ? bylines.get(0).speaker : labelled(label);
    found.add(new Turn(sentence.span().start(), speaker));
  }

  /** Whom a label in capitals means: by surname, or "THE PRESIDENT" by office. */
  private List<Person> labelled(String label) {
    String word = label.substring(label.lastIndexOf(' ') + 1);
    if (word.length() < 2) {
      return List.of();
    }
    Optional<Person> named = reading.people().resolve(new PersonMention(0, 0, word, "", ""));
    Optional<Person> person =
        named.isPresent() ? named : reading.people().resolve(new PersonMention(0, 0, "", word, ""));
    return person.isPresent() ? List.of(person.get()) : List.of();
  }
}
