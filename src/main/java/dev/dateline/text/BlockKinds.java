package dev.dateline.text;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.Document;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** Tells headline, stamps, headings and page noise from running text. */
final class BlockKinds {

  /** A heading or headline is at most this long. */
  private static final int TITLE = 320;

  private static final int HEADING = 110;

  /** A stamp line says hardly anything but its date. */
  private static final int STAMP_LETTERS = 26;

  private final NoiseStarts noise;

  BlockKinds(RuleBook rules) {
    noise = new NoiseStarts(rules);
  }

  /** The blocks of a document with their kinds. */
  List<Block> of(Document document, Letters letters, DateCursor dates) {
    String text = document.text();
    List<Block> blocks = new ArrayList<>();
    boolean headlineSeen = false;
    List<Span> spans = BlockSplitter.split(letters);
    Script script = new Script(letters.array());
    for (int i = 0; i < spans.size(); i++) {
      Block.Kind kind = ordinaryKind(letters, script, spans.get(i), dates);
      if (kind == Block.Kind.PARAGRAPH || kind == Block.Kind.HEADING) {
        if (!headlineSeen && isHeadline(document, spans, i)) {
          kind = Block.Kind.HEADLINE;
        } else if (kind == Block.Kind.HEADING && i + 1 == spans.size()) {
          kind = Block.Kind.PARAGRAPH;
        }
        headlineSeen = true;
      }
      blocks.add(new Block(spans.get(i), kind));
    }
    return blocks;
  }

  private Block.Kind ordinaryKind(Letters letters, Script script, Span span, DateCursor dates) {
    String text = letters.text();
    if (isStamp(text, span, dates)) {
      return Block.Kind.STAMP;
    }
    if (isNoise(letters, script, span)) {
      return Block.Kind.NOISE;
    }
    return span.length() <= HEADING && !endsLikeSentence(text, span)
        ? Block.Kind.HEADING
        : Block.Kind.PARAGRAPH;
  }

  private static boolean isHeadline(Document document, List<Span> spans, int index) {
    Span span = spans.get(index);
    if (span.of(document.text()).equals(document.title())) {
      return true;
    }
    return span.length() <= TITLE
        && index + 1 < spans.size()
        && (!endsLikeSentence(document.text(), span)
            || document.text().charAt(span.end() - 1) == '?');
  }

  private static boolean endsLikeSentence(String text, Span span) {
    char last = text.charAt(span.end() - 1);
    return ".!?:;,\"\u201D)".indexOf(last) >= 0;
  }

  private boolean isNoise(Letters letters, Script script, Span span) {
    return script.isForeign(span) && !isYear(letters.text(), span)
        || span.length() <= TITLE && noise.begin(letters.array(), span);
  }

  /** "2017" alone is the heading of a chronology. */
  private static boolean isYear(String text, Span span) {
    if (span.length() != 4) {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.charAt(span.start()) == '1' || text.charAt(span.start()) == '2';
  }

  private static boolean isStamp(String text, Span span, DateCursor dates) {
    if (span.length() > 120) {
      return false;
    }
    int inside = 0;
    boolean day = false;
    for (DateExpression expression : dates.in(span)) {
      inside += letters(text, expression.span());
      day |=
          expression.fields() instanceof DateFields.Calendar calendar
              && calendar.day() > 0
              && calendar.month() > 0;
    }
    return day && letters(text, span) - inside <= STAMP_LETTERS && !endsLikeSentence(text, span);
  }

  private static int letters(String text, Span span) {
    int letters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
