package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateExpression;
import dev.dateline.model.ResolvedDate;
import dev.dateline.names.NameFinder;
import dev.dateline.names.PartyMention;
import dev.dateline.names.People;
import dev.dateline.names.PersonMention;
import dev.dateline.names.SentenceNames;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names and dates of a sentence. */
final class SentenceReader {

  private final NameFinder names;
  private final BodyFinder bodies;
  private final Governments governments;

  SentenceReader(NameFinder names, BodyFinder bodies, Governments governments) {
    this.names = names;
    this.governments = governments;
    this.bodies = bodies;
  }

  /** A sentence with its names and dates; it adds its people to those known. */
  SentenceReading read(Cut cut, People people) {
    Tokens tokens = cut.tokens();
    SentenceNames named = names.find(tokens, people.surnames(), people.countries());
    SentenceNames found = governments.read(tokens, named);
    for (PersonMention person : found.people()) {
      people.add(person);
    }
    for (PartyMention party : found.parties()) {
      people.add(party);
    }
    List<DateMention> dated = new ArrayList<>();
    for (ResolvedDate date : cut.dates()) {
      if (!labelsSection(date)) {
        addMention(tokens, date, dated);
      }
    }
    return new SentenceReading(cut.span(), tokens, found, dated, bodies);
  }

  // "Establishment of Relations, 1921." stands over the text that tells the day.
  private static boolean labelsSection(ResolvedDate date) {
    return date.expression().rule().equals("date.title-year");
  }

  /** Joins the last two dates when they are days in a row with "and" between them. */
  private static void joinLast(Tokens tokens, List<DateMention> mentions) {
    int last = mentions.size() - 1;
    if (last < 1) {
      return;
    }
    DateMention one = mentions.get(last - 1);
    DateMention next = mentions.get(last);
    boolean linked = one.last() + 2 == next.first() && tokens.word(one.last() + 1).equals("and");
    Optional<ResolvedDate> row =
        linked ? ConsecutiveDays.joined(one.date(), next.date()) : Optional.empty();
    if (row.isPresent()) {
      mentions.remove(last);
      mentions.set(last - 1, new DateMention(one.first(), next.last(), row.get()));
    }
  }

  private static void addMention(Tokens tokens, ResolvedDate date, List<DateMention> mentions) {
    Optional<ResolvedDate> row = ConsecutiveDays.joined(date);
    if (row.isPresent()) {
      addMention(tokens, row.get(), mentions);
    } else if (date.expression().kind() == DateExpression.Kind.LIST) {
      for (ResolvedDate part : date.parts()) {
        addMention(tokens, part, mentions);
      }
    } else if (date.range().isPresent()) {
      int first = tokens.at(date.span().start());
      int last = tokens.at(date.span().end()) - 1;
      if (first < tokens.size() && last >= first) {
        mentions.add(new DateMention(first, last, date));
        joinLast(tokens, mentions);
      }
    }
  }
}
