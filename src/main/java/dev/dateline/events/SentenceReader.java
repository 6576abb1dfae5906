package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateExpression;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.NameFinder;
import dev.dateline.names.PartyMention;
import dev.dateline.names.People;
import dev.dateline.names.PersonMention;
import dev.dateline.names.SentenceNames;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Structure;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a block into sentences and finds the names and dates of each. */
final class SentenceReader {

  private final SentenceSplitter splitter;
  private final NameFinder names;
  private final BodyFinder bodies;
  private final Vocabulary vocabulary;

  SentenceReader(
      SentenceSplitter splitter, NameFinder names, BodyFinder bodies, Vocabulary vocabulary) {
    this.bodies = bodies;
    this.splitter = splitter;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** The sentences of a block; each adds its people to those known. */
  List<SentenceReading> read(
      Structure structure, Span block, List<ResolvedDate> dates, People people) {
    List<SentenceReading> sentences = new ArrayList<>();
    for (Span span : splitter.split(structure.text(), block)) {
      Tokens tokens = Tokens.of(structure.text(), span, vocabulary);
      SentenceNames found = names.find(tokens, people.surnames(), people.countries());
      for (PersonMention person : found.people()) {
        people.add(person);
      }
      for (PartyMention party : found.parties()) {
        people.add(party);
      }
      List<DateMention> dated = mentions(tokens, span, dates);
      List<BodyMention> named = bodies.find(tokens, found, dated);
      sentences.add(new SentenceReading(span, tokens, found, named, dated));
    }
    return sentences;
  }

  private static List<DateMention> mentions(Tokens tokens, Span span, List<ResolvedDate> dates) {
    List<DateMention> mentions = new ArrayList<>();
    for (ResolvedDate date : dates) {
      if (span.contains(date.span()) && !labelsSection(date)) {
        addMention(tokens, date, mentions);
      }
    }
    return mentions;
  }

  // "Establishment of Relations, 1921." stands over the text that tells the day.
  private static boolean labelsSection(ResolvedDate date) {
    return date.expression().rule().equals("date.title-year");
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
      }
    }
  }
}
