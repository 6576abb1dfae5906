package dev.dateline.events;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.People;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the sentences of a document: the text first, so that its people are known in the title. */
final class DocumentReader {

  private final SentenceReader sentences;

  DocumentReader(SentenceReader sentences) {
    this.sentences = sentences;
  }

  Reading read(Structure structure, List<ResolvedDate> dates) {
    People people = new People();
    List<SentenceReading> all = new ArrayList<>();
    // First, because the form of a name that comes first is its main one.
    for (Span headline : structure.headline()) {
      all.addAll(sentences.read(structure, headline, in(headline, dates), people));
    }
    for (Block block : structure.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING) {
        Span words =
            SpeakerLabel.without(structure.text(), withoutDateline(structure, block.span()));
        all.addAll(sentences.read(structure, words, in(words, dates), people));
      }
    }
    all.sort(Comparator.comparing(SentenceReading::span));
    return new Reading(structure, all, people);
  }

  /** The day of a dateline dates the story, not what its first sentence tells. */
  static Span withoutDateline(Structure structure, Span block) {
    for (DatelineStamp stamp : structure.datelines()) {
      if (block.contains(stamp.span()) && stamp.span().start() == block.start()) {
        int start = stamp.span().end();
        while (start < block.end() && isBlank(structure.text().charAt(start))) {
          start++;
        }
        return new Span(start, block.end());
      }
    }
    return block;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static List<ResolvedDate> in(Span block, List<ResolvedDate> dates) {
    List<ResolvedDate> inside = new ArrayList<>();
    for (ResolvedDate date : dates) {
      if (block.contains(date.span())) {
        inside.add(date);
      }
    }
    return inside;
  }
}
