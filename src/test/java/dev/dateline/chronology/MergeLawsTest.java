package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Dateline;
import dev.dateline.SampleFolder;
import dev.dateline.input.DocumentSink;
import dev.dateline.input.Inputs;
import dev.dateline.input.ReadingOptions;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merging depends on the set of mentions alone, on what is generated and on our own samples. */
class MergeLawsTest {

  private static final int DOCUMENTS = 60;

  /** Chronologies of single documents, many of which tell of one occurrence. */
  static List<List<Chronology>> batches() throws Exception {
    List<List<Chronology>> batches = new ArrayList<>();
    for (int seed = 0; seed < 25; seed++) {
      batches.add(generated(new Random(seed)));
    }
    batches.add(samples(false));
    batches.add(samples(true));
    return batches;
  }

  @ParameterizedTest
  @MethodSource("batches")
  void orderMakesNoDifference(List<Chronology> batch) {
    Chronology all = Tellings.merged(batch);
    List<Chronology> shuffled = new ArrayList<>(batch);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertSame(Tellings.merged(shuffled), all);
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void whatIsMergedInPartsIsMergedAsAWhole(List<Chronology> batch) {
    int third = batch.size() / 3;
    Chronology first = Tellings.merged(batch.subList(0, third));
    Chronology second = Tellings.merged(batch.subList(third, 2 * third));
    Chronology last = Tellings.merged(batch.subList(2 * third, batch.size()));
    Chronology left = Tellings.merged(List.of(Tellings.merged(List.of(first, second)), last));
    Chronology right = Tellings.merged(List.of(first, Tellings.merged(List.of(second, last))));
    assertSame(left, Tellings.merged(batch));
    assertSame(right, Tellings.merged(batch));
  }

  @ParameterizedTest
  @MethodSource("batches")
  void mergingAgainChangesNothing(List<Chronology> batch) {
    Chronology all = Tellings.merged(batch);
    assertSame(Tellings.merged(List.of(all)), all);
    assertSame(Tellings.merged(List.of(all, batch.get(0), all)), all);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void everyIdIsFoundAgain(List<Chronology> batch) {
    List<String> ids = new ArrayList<>();
    batch.forEach(one -> one.events().forEach(event -> ids.add(event.id())));
    List<String> found = new ArrayList<>();
    Tellings.merged(batch)
        .events()
        .forEach(
            event -> {
              found.add(event.id());
              found.addAll(event.aliases());
            });
    assertThat(found).containsAll(ids).doesNotHaveDuplicates();
  }

  /** First in short, because a whole chronology is too long to read in a failure. */
  private static void assertSame(Chronology actual, Chronology expected) {
    assertThat(brief(actual)).isEqualTo(brief(expected));
    assertThat(actual.equals(expected)).as("equal in every field").isTrue();
  }

  private static List<String> brief(Chronology chronology) {
    return chronology.events().stream()
        .map(event -> event.id() + " " + event.aliases() + " " + event.title() + event.codes())
        .toList();
  }

  private static List<Chronology> generated(Random random) {
    List<Chronology> batch = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String published = "2025-06-" + (10 + random.nextInt(15));
      batch.addAll(Tellings.of("d" + i + "@" + published + "=" + event(random)).chronologies());
    }
    return batch;
  }

  private static String event(Random random) {
    int day = 10 + random.nextInt(4);
    String days =
        pick(
            random,
            "2025-06-" + day + "|day",
            "2025-06-" + day + "/2025-06-" + (day + 2) + "|day",
            "2025-06-01/2025-06-30|month");
    return String.join(
        "|",
        days,
        pick(random, "visit", "meeting", "call", "forum", "statement", "ceremony"),
        pick(random, "planned", "held", "postponed", "ongoing"),
        pick(random, "", "Moscow,RU", "Russia,RU", "Oslo,NO;Riga,LV", "Riga,LV"),
        pick(random, "", "Berg", "Anna Berg", "Anna Berg;Olaf Kranz", "Kranz;Ida Holm", "Holm"),
        pick(random, "", "DE;RU", "DE;NO"),
        pick(random, "Talks", "Fjord Forum", "Visit of Berg"),
        pick(random, "body=", "body=Fjord Forum", "body=9th Fjord Forum"));
  }

  private static String pick(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  /**
   * Our own documents, each by itself.
   *
   * @param twice whether each was published again elsewhere, with a header and a footer
   */
  private static List<Chronology> samples(boolean twice) throws Exception {
    Dateline dateline = Dateline.builtIn();
    List<Chronology> batch = new ArrayList<>();
    DocumentSink sink =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            extract(document);
            if (twice) {
              extract(again(document));
            }
          }

          private void extract(Document document) {
            Assembler assembler = new Assembler();
            assembler.add(dateline.extract(document));
            batch.add(assembler.chronology());
          }

          @Override
          public void diagnostic(Diagnostic diagnostic) {
            throw new AssertionError(diagnostic);
          }
        };
    Inputs inputs =
        new Inputs(
            new ReadingOptions("", PublicationDate.UNKNOWN, "en"),
            InputStream.nullInputStream(),
            sink);
    for (String document : SampleFolder.documents()) {
      inputs.read(document);
    }
    return batch;
  }

  private static Document again(Document document) {
    String text = "Meridian News\n\n" + document.text() + "\n\nShare this page\n";
    return new Document(
        "mirror/" + document.id(), document.sha256(), text, "", document.declared(), "en");
  }
}
