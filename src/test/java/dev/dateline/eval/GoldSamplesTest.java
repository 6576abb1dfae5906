package dev.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations of our own samples keep to the form that docs/accuracy.md describes. */
class GoldSamplesTest {

  static List<GoldDocument> documents() {
    Gold gold = new GoldReader().read(Path.of("samples/gold"));
    assertThat(gold.diagnostics()).isEmpty();
    return gold.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void evidenceIsQuotedFromTheDocument(GoldDocument document) throws IOException {
    String text = text(document);
    assertThat(document.events()).allSatisfy(event -> assertThat(text).contains(event.evidence()));
  }

  /** A document that is no file is a line of the batch; its quotes stand in that as they are. */
  private static String text(GoldDocument document) throws IOException {
    Path file = Path.of("samples", document.id());
    return Files.readString(Files.exists(file) ? file : Path.of("samples/batch.jsonl"));
  }
}
