package dev.dateline.events;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.People;
import dev.dateline.text.Block;
import dev.dateline.text.Letters;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Structure;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the sentences of a document: the text first, so that its people are known in the title. */
final class DocumentReader {

  private final SentenceSplitter splitter;
  private final Vocabulary vocabulary;
  private final SentenceReader sentences;

  DocumentReader(SentenceSplitter splitter, Vocabulary vocabulary, SentenceReader sentences) {
    this.splitter = splitter;
    this.vocabulary = vocabulary;
    this.sentences = sentences;
  }

  /** The sentences of a document in the order in which they are to be read. */
  List<Cut> cut(Structure structure, List<ResolvedDate> dates) {
    List<Cut> cuts = new ArrayList<>();
    // First, because the form of a name that comes first is its main one.
    for (Span headline : structure.headline()) {
      cut(structure.letters(), headline, dates, cuts);
    }
    for (Block block : structure.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING) {
        Span words = withoutDateline(structure, block.span());
        cut(structure.letters(), SpeakerLabel.without(structure.text(), words), dates, cuts);
      }
    }
    return cuts;
  }

  /** The sentences of the page's furniture, which tell nothing. */
  List<SentenceReading> noise(Structure structure) {
    List<Cut> cuts = new ArrayList<>();
    for (Block block : structure.blocks()) {
      if (block.kind() == Block.Kind.NOISE) {
        cut(structure.letters(), block.span(), List.of(), cuts);
      }
    }
    return read(structure, cuts).sentences();
  }

  private void cut(Letters text, Span block, List<ResolvedDate> dates, List<Cut> cuts) {
    int next = firstFrom(block.start(), dates);
    for (Span span : splitter.split(text, block)) {
      List<ResolvedDate> inside = new ArrayList<>(0);
      while (next < dates.size() && dates.get(next).span().start() < span.end()) {
        if (span.contains(dates.get(next).span())) {
          inside.add(dates.get(next));
        }
        next++;
      }
      cuts.add(new Cut(text, span, inside, vocabulary));
    }
  }

  private static int firstFrom(int offset, List<ResolvedDate> dates) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The document with the sentences that were cut. */
  Reading read(Structure structure, List<Cut> cuts) {
    People people = new People();
    List<SentenceReading> all = new ArrayList<>(cuts.size());
    for (Cut cut : cuts) {
      all.add(sentences.read(cut, people));
    }
    all.sort(new InText());
    for (int i = 1; i < all.size(); i++) {
      all.get(i).follow(all.get(i - 1));
    }
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

  /** The order in which sentences stand in the text. */
  private static final class InText implements Comparator<SentenceReading> {
    @Override
    public int compare(SentenceReading one, SentenceReading other) {
      return one.span().compareTo(other.span());
    }
  }
}
