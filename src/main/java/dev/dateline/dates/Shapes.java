package dev.dateline.dates;

import java.util.List;

/** All shapes in the order in which they are tried: of two that fit, the first one counts. */
final class Shapes {

  private Shapes() {}

  static List<Shape> inOrder(DateSettings settings) {
    Shape calendar = new CalendarShape();
    Shape period = new PeriodShape();
    Shape decade = new DecadeShape();
    Shape season = new SeasonShape();
    Shape relativeDay = new RelativeDayShape();
    Shape weekday = new WeekdayShape();
    Shape which = new WhichShape();
    Shape weekOf = new WeekOfShape();
    Shape refers = new RefersShape();
    List<Shape> wholes =
        List.of(calendar, which, refers, relativeDay, period, decade, season, weekday);
    return List.of(
        new NumericShape(settings.order()),
        new EraShape(),
        calendar,
        new NumberedWeekdayShape(),
        new ClockShape(),
        new DatedPeriodShape(),
        new YearShape(),
        decade,
        period,
        new LetterShape(),
        season,
        new PhaseShape(wholes),
        which,
        weekOf,
        new QuarterShape(),
        refers,
        new EndOfUnitShape(),
        relativeDay,
        weekday,
        new WeekendShape(),
        new CountShape(),
        new SetShape(),
        new NamedDayShape(),
        new EveShape(),
        new DayOnlyShape());
  }
}
