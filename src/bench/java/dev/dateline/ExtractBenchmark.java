package dev.dateline;

import dev.dateline.dates.DateFinder;
import dev.dateline.model.DateExpression;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import dev.dateline.model.PublicationDate;
import dev.dateline.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One press release of the seeds, by the compiler that the launcher takes for small inputs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-XX:TieredStopAtLevel=1")
public class ExtractBenchmark {

  private static final Path RELEASE = Path.of("seeds/000_3918b6cd0ac34782.txt");

  private DateFinder dates;
  private Dateline dateline;
  private Document release;

  @Setup
  public void load() throws IOException {
    RuleBook rules = RuleBook.builtIn("en");
    dates = new DateFinder(rules);
    dateline = new Dateline(rules);
    String text = Files.readString(RELEASE);
    release = new Document("release", "0".repeat(64), text, "", PublicationDate.UNKNOWN, "en");
  }

  /** The pass over all characters that finds the date expressions. */
  @Benchmark
  public List<DateExpression> dates() {
    return dates.find(release.text());
  }

  /** All from text to events. */
  @Benchmark
  public Extraction extract() {
    return dateline.extract(release);
  }

  /** What a short run does before its first document. */
  @Benchmark
  public Dateline start() {
    return Dateline.builtIn();
  }
}
