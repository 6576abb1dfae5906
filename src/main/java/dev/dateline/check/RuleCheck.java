package dev.dateline.check;

import dev.dateline.Dateline;
import dev.dateline.model.Claim;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.PublicationDate;
import dev.dateline.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the examples and misses of rules, among all the rules of a book. */
public final class RuleCheck {

  private final Dateline dateline;

  /**
   * One that works by the given rules.
   *
   * @throws dev.dateline.rules.RuleException when a rule cannot be used
   */
  public RuleCheck(RuleBook rules) {
    dateline = new Dateline(rules);
  }

  /**
   * What does not hold of a rule: examples, misses, or that it has none.
   *
   * @throws dev.dateline.rules.RuleException when an example is not well written
   */
  public List<Failure> check(RuleEntry rule) {
    List<Failure> failures = new ArrayList<>();
    if (rule.examples().isEmpty()) {
      failures.add(missing(rule, "it has no example"));
    }
    if (rule.misses().isEmpty()) {
      failures.add(missing(rule, "it has no miss"));
    }
    rule.trials().forEach(trial -> run(trial).ifPresent(failures::add));
    return failures;
  }

  /** The failure of one example or miss, if it does not hold. */
  public Optional<Failure> run(Trial trial) {
    List<Evidence> all = read(trial);
    List<Claim> own = new ArrayList<>();
    for (Evidence evidence : all) {
      if (evidence.rule().equals(trial.rule().id())) {
        own.add(evidence.says());
      }
    }
    boolean holds =
        trial.expected().map(e -> own.stream().anyMatch(e::isMetBy)).orElse(own.isEmpty());
    return holds ? Optional.empty() : Optional.of(failure(trial, all));
  }

  private List<Evidence> read(Trial trial) {
    PublicationDate published =
        trial
            .rule()
            .published()
            .<PublicationDate>map(
                day -> new PublicationDate.Known(day, PublicationDate.Basis.DECLARED))
            .orElse(PublicationDate.UNKNOWN);
    // The hash tells documents apart, and there is only one.
    Document document =
        new Document(trial.rule().id(), "0".repeat(64), trial.text(), "", published, "en");
    List<Evidence> all = new ArrayList<>();
    for (Event event : dateline.extract(document).events()) {
      all.addAll(event.sources());
    }
    return all;
  }

  private static Failure missing(RuleEntry rule, String problem) {
    return new Failure(rule.rule().at(), rule.id(), problem, "", "", "");
  }

  private static Failure failure(Trial trial, List<Evidence> all) {
    List<String> got = new ArrayList<>();
    for (Evidence evidence : all) {
      got.add(Expectation.of(evidence.says()) + " by " + evidence.rule());
    }
    return new Failure(
        trial.at(),
        trial.rule().id(),
        trial.expected().isPresent() ? "example gives" : "miss gives",
        trial.text(),
        trial.expected().map(Expectation::toString).orElse("nothing"),
        got.isEmpty() ? "nothing" : String.join(" and ", got));
  }
}
