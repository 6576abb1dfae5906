package dev.dateline.dates;

import dev.dateline.dates.DateSettings.Domain;
import dev.dateline.model.DateExpression;
import dev.dateline.model.ResolvedDate;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Structure;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives date expressions their values, by what the document says around them.
 *
 * <p>Thread-safe. The steps are tried in the order of {@link #steps}; the first that knows the kind
 * of expression decides. Nothing reads the clock.
 */
public final class DateResolver {

  private final TenseReader tense;
  private final Clauses clauses;
  private final List<Step> steps;
  private final Domain domain;

  /** One that reads the tense by the words of the rules. */
  public DateResolver(RuleBook rules) {
    this(rules, DateSettings.USUAL);
  }

  /** One that reads the tense by the words of the rules, for texts of the domain set. */
  public DateResolver(RuleBook rules, DateSettings settings) {
    this.domain = settings.domain();
    this.tense = new TenseReader(rules);
    this.clauses = new Clauses(rules);
    this.steps = steps(rules);
  }

  private static List<Step> steps(RuleBook rules) {
    MissingYear missingYear = new MissingYear();
    return List.of(
        new PartsOfDays(),
        new NoDates(),
        new Recurring(),
        new WesternDays(rules),
        new Offsets(),
        new StatedDates(),
        new DayOfKnownMonth(),
        missingYear,
        new Directions(),
        new QuarterTold(),
        new Relatives(),
        new Anaphoras(),
        new Phrases(),
        new Members());
  }

  /** The value of each expression, or the reason why it has none; in the order given. */
  public List<ResolvedDate> resolve(Structure structure, List<DateExpression> found) {
    char[] text = structure.letters().array();
    Outlook outlook = Outlook.of(structure, found, domain, new LaterYears(text, clauses));
    YearTrail years = new YearTrail(text, tense, clauses);
    Context context = new Context(structure, text, tense, years, outlook, this);
    List<ResolvedDate> resolved = new ArrayList<>(found.size());
    for (DateExpression expression : found) {
      context.moveTo(expression.span());
      ResolvedDate date = resolve(expression, context);
      context.remember(date);
      resolved.add(date);
    }
    return resolved;
  }

  /** The value of one expression at its place. */
  ResolvedDate resolve(DateExpression expression, Context context) {
    for (Step step : steps) {
      var resolved = step.resolve(expression, context);
      if (resolved.isPresent()) {
        return resolved.get();
      }
    }
    return Results.unresolved(expression, "not-read");
  }
}
