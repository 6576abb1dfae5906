package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.input.DocumentSink;
import dev.dateline.input.Inputs;
import dev.dateline.input.ReadingOptions;
import dev.dateline.model.Claim;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Explanation;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every document, whatever is in it; tried on the samples and the seeds. */
class SampleInvariantsTest {

  private static final String FILLER =
      "\n\nThe garden behind the library is open to visitors, and tea is served there.\n";

  private static final Dateline DATELINE = Dateline.builtIn();

  @TempDir Path folder;

  static List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>(SampleFolder.documents());
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      seeds.map(Path::toString).sorted().forEach(documents::add);
    }
    return documents;
  }

  /** What an event says and where it was read; without its id, which depends on the file. */
  private record Facts(Claim claim, List<String> review, List<Span> spans, List<String> words) {

    static Facts of(Event event) {
      List<Evidence> sources = event.sources();
      return new Facts(
          event.claim(),
          event.review(),
          sources.stream().map(Evidence::span).toList(),
          sources.stream().map(Evidence::text).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void quoteIsExactlyTheTextAtItsSpan(String file) {
    for (Document document : read(file)) {
      for (Event event : DATELINE.extract(document).events()) {
        assertThat(event.sources())
            .isNotEmpty()
            .allSatisfy(
                source -> assertThat(source.text()).isEqualTo(source.span().of(document.text())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void explainedAreTheEventsThatAreExtracted(String file) {
    for (Document document : read(file)) {
      Explanation explanation = DATELINE.explain(document);
      assertThat(explanation.events())
          .extracting(Explanation.Told::event)
          .isEqualTo(DATELINE.extract(document).events());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lineEndsMakeNoDifference(String file) throws IOException {
    String other = rewritten(file, text -> text.replace("\\n", "\\r\\n").replace("\n", "\r\n"));
    assertThat(facts(read(other))).isEqualTo(facts(read(file)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void byteOrderMarkMakesNoDifference(String file) throws IOException {
    String other = rewritten(file, text -> "\uFEFF" + text);
    assertThat(facts(read(other))).isEqualTo(facts(read(file)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void paragraphThatTellsNothingChangesNothing(String file) {
    List<Document> longer = read(file).stream().map(SampleInvariantsTest::withFiller).toList();
    assertThat(facts(longer)).isEqualTo(facts(read(file)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sameDocumentGivesTheSameEventsAndIds(String file) {
    Dateline other = Dateline.builtIn();
    for (Document document : read(file)) {
      assertThat(other.extract(document)).isEqualTo(DATELINE.extract(document));
    }
  }

  private static List<Facts> facts(List<Document> documents) {
    return documents.stream()
        .flatMap(document -> DATELINE.extract(document).events().stream())
        .map(Facts::of)
        .toList();
  }

  private static Document withFiller(Document document) {
    return new Document(
        document.id(),
        document.sha256(),
        document.text() + FILLER,
        document.title(),
        document.declared(),
        document.language(),
        document.url());
  }

  private String rewritten(String file, UnaryOperator<String> change) throws IOException {
    Path path = Path.of(file);
    Path copy = folder.resolve(path.getFileName());
    byte[] bytes = change.apply(Files.readString(path)).getBytes(StandardCharsets.UTF_8);
    return Files.write(copy, bytes).toString();
  }

  private static List<Document> read(String file) {
    List<Document> documents = new ArrayList<>();
    DocumentSink sink =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            documents.add(document);
          }

          @Override
          public void diagnostic(Diagnostic diagnostic) {
            throw new AssertionError(diagnostic);
          }
        };
    ReadingOptions options = new ReadingOptions("", PublicationDate.UNKNOWN, "en");
    new Inputs(options, InputStream.nullInputStream(), sink).read(file);
    assertThat(documents).isNotEmpty();
    return documents;
  }
}
