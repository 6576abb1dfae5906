package dev.dateline;

import dev.dateline.chronology.Merger;
import dev.dateline.model.Chronology;
import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** 200,000 meetings of ten years, each told by some two documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx1900m")
public class MergeBenchmark {

  private static final int EVENTS = 200_000;
  private static final Codes MEETING = new Codes("040", "CONSULT");

  private Chronology told;

  @Setup
  public void tell() {
    Random random = new Random(1);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(event(i, random.nextInt(EVENTS / 2)));
    }
    told = new Chronology(List.of(), events, List.of());
  }

  @Benchmark
  public Chronology merge() {
    Merger merger = new Merger(claim -> MEETING);
    merger.add(told);
    return merger.merged();
  }

  private static Event event(int number, int occurrence) {
    Random random = new Random(occurrence);
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
    List<Participant> people = List.of(person(random), person(random));
    Claim claim =
        new Claim(
            EventType.MEETING,
            "",
            Status.HELD,
            "Meeting of " + people.get(0).name() + " and " + people.get(1).name(),
            new EventDate(DateRange.day(day), day.toString(), List.of()),
            "",
            List.of(),
            people,
            List.of("DE", "RU"));
    String id = "meeting-" + number;
    String words = claim.title() + " took place on " + day + ", document " + number + " says.";
    Evidence source =
        new Evidence(
            id, id, "d" + number, new Span(0, words.length()), words, "meet", List.of(), claim);
    return new Event(
        id, List.of(), claim, MEETING, List.of(), List.of(source), List.of(), List.of());
  }

  private static Participant person(Random random) {
    String name = "Given" + random.nextInt(40) + " Family" + random.nextInt(2000);
    return new Participant(name, "Minister", "DE", Role.PARTICIPANT, List.of());
  }
}
