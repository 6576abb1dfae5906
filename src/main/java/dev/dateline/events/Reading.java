package dev.dateline.events;

import dev.dateline.names.PartyMention;
import dev.dateline.names.People;
import dev.dateline.text.Structure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A document with its sentences read.
 *
 * @param sentences in text order, headings and headline included
 * @param people all people of the document
 */
record Reading(Structure structure, List<SentenceReading> sentences, People people) {

  Reading {
    sentences = List.copyOf(sentences);
  }

  /** The two states that the headline names, or an empty list when it names fewer or more. */
  List<String> headlineSides() {
    Set<String> states = new LinkedHashSet<>();
    for (SentenceReading sentence : sentences) {
      if (isHeadline(sentence)) {
        for (PartyMention party : sentence.names().parties()) {
          states.add(party.party().country());
        }
      }
    }
    states.remove("");
    return states.size() == 2 ? List.copyOf(states) : List.of();
  }

  private boolean isHeadline(SentenceReading sentence) {
    return !structure.headline().isEmpty() && structure.headline().get(0).contains(sentence.span());
  }
}
