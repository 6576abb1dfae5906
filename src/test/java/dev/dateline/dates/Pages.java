package dev.dateline.dates;

import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Letters;
import dev.dateline.text.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes structures of plain text for the tests: paragraphs end with a blank line. */
final class Pages {

  private static final int LONGEST_HEADING = 60;

  private Pages() {}

  static Structure page(String text, PublicationDate published) {
    Document document = new Document("test", "", text, "", published, "en");
    return new Structure(
        document, Letters.of(text), List.of(), List.of(), published, published, blocks(text));
  }

  static PublicationDate published(LocalDate day) {
    return new PublicationDate.Known(day, PublicationDate.Basis.DECLARED);
  }

  static PublicationDate dateline(LocalDate day) {
    return new PublicationDate.Known(day, PublicationDate.Basis.DATELINE);
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : text.split("(?<=\n)(?=\\s*\n)|(?<=\n\n)")) {
      if (!part.isBlank()) {
        blocks.add(new Block(new Span(start, start + part.length()), kind(part.strip())));
      }
      start += part.length();
    }
    return blocks;
  }

  private static Block.Kind kind(String part) {
    boolean heading =
        part.length() <= LONGEST_HEADING && !part.contains("\n") && !part.matches(".*[.:;,!?)]");
    return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }
}
