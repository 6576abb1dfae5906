package dev.dateline;

import dev.dateline.dates.DateFinder;
import dev.dateline.model.DateExpression;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The date scan over a million characters: the score in operations a second is megabytes a second.
 *
 * <p>{@code -p text=FILE} takes another text than the longer of the seeds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DateScanBenchmark {

  private static final int LENGTH = 1_000_000;

  @Param("seeds/000_3918b6cd0ac34782.txt")
  public String text;

  private DateFinder finder;
  private String million;

  @Setup
  public void load() throws IOException {
    finder = new DateFinder(RuleBook.builtIn("en"));
    String once = Files.readString(Path.of(text));
    million = once.repeat(LENGTH / once.length() + 1).substring(0, LENGTH);
  }

  @Benchmark
  public List<DateExpression> find() {
    return finder.find(million);
  }
}
