package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.PublicationDate.Known;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContentsTest {

  private static final PublicationDate MAY = day("2024-05-01");
  private static final PublicationDate JUNE = day("2024-06-01");

  private final Reading reading = Reading.of();
  private final Contents contents =
      new Contents(new ReadingOptions("", PublicationDate.UNKNOWN, "en"), reading);

  @Test
  void whatTheContainerDeclaresWinsOverTheDocument() {
    Metadata feed = new Metadata("", MAY, "", "");
    Metadata page = new Metadata("Visit to Oslo", JUNE, "", "fr");
    contents.read(source(feed), source -> new Content("Text", page));
    assertThat(reading.documents)
        .extracting(Document::title, Document::declared, Document::language, Document::text)
        .containsExactly(tuple("Visit to Oslo", MAY, "fr", "Text"));
  }

  @Test
  void whatIsDeclaredNowhereIsAsTheCallerSays() {
    contents.read(source(Metadata.NONE), source -> new Content("Text", Metadata.NONE));
    assertThat(reading.documents).extracting(Document::language).containsExactly("en");
  }

  @Test
  void aDocumentThatCannotBeReadIsReportedAndCostsItselfAlone() {
    contents.read(
        source(Metadata.NONE),
        source -> {
          throw new UnreadableException("encrypted", "the file is encrypted");
        });
    contents.read(
        source(Metadata.NONE),
        source -> {
          throw new StackOverflowError();
        });
    contents.read(
        source(Metadata.NONE),
        source -> {
          throw new OutOfMemoryError();
        });
    contents.read(source(Metadata.NONE), source -> new Content("Text", Metadata.NONE));
    assertThat(reading.messages)
        .containsExactly(
            "a.zip!/b:0:0 ERROR encrypted",
            "a.zip!/b:0:0 ERROR too-deep",
            "a.zip!/b:0:0 ERROR too-large");
    assertThat(reading.ids()).containsExactly("a.zip!/b");
  }

  private static Source source(Metadata metadata) {
    return new Source("a.zip!/b", "Text".getBytes(StandardCharsets.UTF_8), "", metadata);
  }

  private static PublicationDate day(String day) {
    return new Known(LocalDate.parse(day), Basis.DECLARED);
  }
}
