package dev.dateline.dates;

import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import dev.dateline.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of a spec, {@code [2025-06-09] On [June 16] they will meet => 2025-06-16}, and what the
 * finder and resolver make of its text.
 *
 * <p>The day in front is the anchor, {@code [@2025-06-09]} that of a dateline; a line without one
 * has none. In texts {@code \n} is a line break, {@code \t} a tab, {@code \r} a carriage return,
 * {@code ~} a no-break space and {@code ^} a narrow one.
 */
record Marked(String anchor, String text) {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_SPACE = '\u202F';
  private static final RuleBook RULES = RuleBook.builtIn("en");
  private static final DateFinder FINDER = new DateFinder(RULES);
  private static final DateResolver RESOLVER = new DateResolver(RULES);

  static Marked of(String line) {
    boolean anchored = line.matches("\\[@?\\d{4}-\\d\\d-\\d\\d] .*");
    int end = anchored ? line.indexOf(']') : -1;
    String marked = line.substring(end + 1, line.lastIndexOf("=>")).strip();
    return new Marked(
        anchored ? line.substring(0, end + 2) : "", marked.replaceAll("[\\[\\]]", ""));
  }

  /** The line as it should read. */
  String read() {
    String plain = plain();
    List<ResolvedDate> dates = RESOLVER.resolve(Pages.page(plain, published()), FINDER.find(plain));
    StringBuilder marked = new StringBuilder(plain);
    for (int i = dates.size() - 1; i >= 0; i--) {
      marked.insert(dates.get(i).span().end(), ']').insert(dates.get(i).span().start(), '[');
    }
    String values = dates.stream().map(Marked::value).collect(Collectors.joining("; "));
    return (anchor + shown(marked.toString()) + " => " + values).strip();
  }

  private String plain() {
    return text.replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\r", "\r")
        .replace('~', NO_BREAK_SPACE)
        .replace('^', NARROW_SPACE);
  }

  private static String shown(String text) {
    return text.replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace(NO_BREAK_SPACE, '~')
        .replace(NARROW_SPACE, '^');
  }

  private PublicationDate published() {
    if (anchor.isEmpty()) {
      return PublicationDate.UNKNOWN;
    }
    LocalDate day = LocalDate.parse(anchor.replaceAll("[\\[\\]@ ]", ""));
    return anchor.contains("@") ? Pages.dateline(day) : Pages.published(day);
  }

  private static String value(ResolvedDate date) {
    if (date.resolution() instanceof Unresolved unresolved) {
      boolean list = date.expression().kind() == Kind.LIST && !date.parts().isEmpty();
      return list
          ? date.parts().stream().map(Marked::value).collect(Collectors.joining(" + "))
          : "?" + unresolved.reason();
    }
    String basis = date.basis().isEmpty() ? "" : " " + date.basis();
    return range(date.range().orElseThrow()) + basis;
  }

  private static String range(DateRange range) {
    String days =
        range.start().equals(range.end()) ? "" + range.start() : range.start() + "/" + range.end();
    boolean day = range.precision() == Precision.DAY;
    return day ? days : days + " " + range.precision().name().toLowerCase(Locale.ROOT);
  }
}
