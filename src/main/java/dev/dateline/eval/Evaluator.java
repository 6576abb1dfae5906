package dev.dateline.eval;

import dev.dateline.model.EventType;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what was found in one annotated document after the other. */
public final class Evaluator {

  private final FoundEvents found;
  private final Map<Aspect, Share> aspects = new EnumMap<>(Aspect.class);
  private final Map<String, Tally> types = new LinkedHashMap<>();
  private final RuleTallies rules = new RuleTallies();
  private final List<Finding> findings = new ArrayList<>();
  private Tally events = Tally.NONE;
  private Tally dates = Tally.NONE;
  private int wrongDates;

  private Evaluator(FoundEvents found) {
    this.found = found;
    for (Aspect aspect : Aspect.values()) {
      aspects.put(aspect, new Share(0, 0));
    }
    for (EventType type : EventType.values()) {
      types.put(WireName.of(type), Tally.NONE);
    }
  }

  /** Measures the events that were found in the annotated documents. */
  public static Evaluation evaluate(List<GoldDocument> gold, FoundEvents found) {
    Evaluator evaluator = new Evaluator(found);
    gold.forEach(evaluator::document);
    return evaluator.evaluation(gold);
  }

  private Evaluation evaluation(List<GoldDocument> gold) {
    types.values().removeIf(Tally.NONE::equals);
    return new Evaluation(
        gold.size(), events, dates, wrongDates, aspects, types, rules.of(gold), findings);
  }

  private void document(GoldDocument document) {
    List<FoundEvent> here = found.of(document.id());
    Matching matching = Matching.of(here, document.events(), Criterion.DATE_AND_TYPE);
    events = events.plus(matching.tally());
    dates = dates.plus(Matching.of(here, document.events(), Criterion.DATE).tally());
    matching.missed().forEach(event -> missed(event, document));
    surplus(matching, document);
    matching.required().forEach(pair -> matched(pair, document));
  }

  private void missed(GoldEvent event, GoldDocument document) {
    types.merge(event.firstType(), new Tally(0, 0, 0, 1), Tally::plus);
    findings.add(Finding.missed(document.id(), event));
  }

  private void surplus(Matching matching, GoldDocument document) {
    Tally wrong = new Tally(0, 1, 0, 0);
    for (FoundEvent event : matching.surplus()) {
      types.merge(event.type(), wrong, Tally::plus);
      rules.add(event, false);
    }
    List<Finding> extras = Extras.of(matching, document);
    for (Finding extra : extras) {
      wrongDates += extra.kind() == Finding.Kind.WRONG_DATE ? 1 : 0;
    }
    findings.addAll(extras);
  }

  private void matched(Pair pair, GoldDocument document) {
    types.merge(pair.found().type(), new Tally(1, 1, 0, 0), Tally::plus);
    types.merge(pair.gold().firstType(), new Tally(0, 0, 1, 1), Tally::plus);
    rules.add(pair.found(), true);
    for (Aspect aspect : Aspect.values()) {
      if (!aspect.wanted(pair.gold()).isEmpty()) {
        boolean right = aspect.isRight(pair);
        aspects.compute(aspect, (same, share) -> share.plus(right));
        if (!right) {
          findings.add(Finding.wrong(aspect, document.id(), pair));
        }
      }
    }
  }
}
