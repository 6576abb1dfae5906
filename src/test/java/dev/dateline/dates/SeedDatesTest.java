package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateRange;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Letters;
import dev.dateline.text.StructureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The date expressions of the two seed documents, each at its place and with its value. */
class SeedDatesTest {

  private static final String RELEASE = "000_3918b6cd0ac34782.txt";
  private static final String NEWS = "004_b9a489029e9e2221.txt";

  private final RuleBook rules = RuleBook.builtIn("en");
  private final DateFinder finder = new DateFinder(rules);
  private final DateResolver resolver = new DateResolver(rules);
  private final StructureReader structures = new StructureReader(rules);

  @Test
  void readsThePressRelease() throws IOException {
    assertThat(wanted(RELEASE)).allSatisfy(line -> assertThat(lines(RELEASE)).contains(line));
  }

  @Test
  void readsTheNewsStory() throws IOException {
    assertThat(lines(NEWS)).containsExactlyElementsOf(wanted(NEWS));
  }

  @Test
  void findsNothingElseButWhatIsLabelledAsNoDay() throws IOException {
    List<String> wanted = wanted(RELEASE);
    Stream<ResolvedDate> others =
        resolved(RELEASE).stream()
            .filter(date -> !wanted.contains(line(RELEASE, date)))
            .filter(date -> date.expression().kind() == Kind.DATE);
    assertThat(others.map(date -> words(RELEASE, date.span())))
        .containsExactly("the 21st Century", "Victory Day");
  }

  @Test
  void readsTheSameWithOtherLineEnds() throws IOException {
    String text = text(RELEASE).replace("\n", "\r\n");
    assertThat(finder.find(text)).hasSameSizeAs(finder.find(text(RELEASE)));
  }

  private static List<String> wanted(String document) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/dates/seeds.tsv")).stream()
        .filter(line -> line.startsWith(document))
        .toList();
  }

  private List<String> lines(String document) throws IOException {
    return resolved(document).stream()
        .map(date -> line(document, date))
        .collect(Collectors.toList());
  }

  private List<ResolvedDate> resolved(String document) throws IOException {
    String text = text(document);
    List<DateExpression> found = finder.find(text);
    Document read = new Document(document, "", text, "", PublicationDate.UNKNOWN, "en");
    return resolver.resolve(structures.read(read, Letters.of(read.text()), found), found);
  }

  private static String line(String document, ResolvedDate date) {
    Span span = date.span();
    String value = date.range().map(SeedDatesTest::value).orElse("?");
    String words = words(document, span);
    return String.join("\t", document, "" + span.start(), "" + span.end(), words, value);
  }

  private static String value(DateRange range) {
    return range.start().equals(range.end())
        ? range.start().toString()
        : range.start() + "/" + range.end();
  }

  private static String words(String document, Span span) {
    try {
      return span.of(text(document));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(String document) throws IOException {
    return Files.readString(Path.of("seeds").resolve(document));
  }
}
