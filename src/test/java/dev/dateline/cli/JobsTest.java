package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {

  private static final int DOCUMENTS = 400;

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void manyDocuments() {
    Random random = new Random(9);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      int day = 10 + random.nextInt(20);
      String event = "2025-06-" + day + "|day|visit|held|Moscow,RU|P" + i % 7 + "|RU|Visit " + i;
      lines.append("{\"text\":\"").append(i % 50 == 3 ? "!fault" : event).append("\\n");
      lines.append("x".repeat(random.nextInt(4000))).append("\"}\n");
      lines.append(i % 60 == 7 ? "broken\n" : "");
    }
    program = new Program(folder).file("d.jsonl", lines.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "text", "ndjson", "ndjson --no-merge"})
  void jobsDoNotMatter(String format) {
    Program.Result one = program.run("extract @d.jsonl -j 1 -f " + format);
    assertThat(one.code()).isEqualTo(3);
    for (int jobs : new int[] {2, 3, 16}) {
      assertThat(program.run("extract @d.jsonl -j " + jobs + " -f " + format)).isEqualTo(one);
    }
  }

  @Test
  void fewDocumentsAreUnderWayAtATime() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Program.Result result =
        program
            .extractor(document -> counted(document, begun, most))
            .run("extract @d.jsonl -j 2 -f ndjson --no-merge");
    assertThat(result.out().lines()).hasSizeGreaterThan(300);
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  private static Extraction counted(Document document, AtomicInteger begun, AtomicInteger most) {
    int now = begun.incrementAndGet();
    most.accumulateAndGet(now, Math::max);
    try {
      return Samples.extract(document);
    } finally {
      begun.decrementAndGet();
    }
  }
}
