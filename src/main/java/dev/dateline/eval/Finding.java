package dev.dateline.eval;

import java.util.List;

/**
 * One thing that the chronology got wrong.
 *
 * @param document the annotated document
 * @param annotated what it should be, or {@link Side#NONE}
 * @param found what it is, or {@link Side#NONE}
 */
public record Finding(Kind kind, String document, Side annotated, Side found) {

  /** What is wrong. */
  public enum Kind {
    MISSED,
    EXTRA,
    WRONG_DATE,
    WRONG_STATUS,
    WRONG_PLACE,
    WRONG_PEOPLE,
    /** An accepted type, but not the first. */
    SECOND_TYPE,
    WRONG_COUNTRY
  }

  /**
   * One of the two events.
   *
   * @param types those accepted, best first; of a found event its type
   * @param value what the kind is about: status, places, people, type or countries
   * @param rule that found it, empty of an annotated one
   */
  public record Side(
      String id, Interval date, List<String> types, List<String> value, String rule, String quote) {

    static final Side NONE = new Side("", new Interval("", ""), List.of(), List.of(), "", "");

    static Side of(GoldEvent event, List<String> value) {
      return new Side(event.id(), event.date(), event.types(), value, "", event.evidence());
    }

    static Side of(FoundEvent event, List<String> value) {
      List<String> types = List.of(event.type());
      return new Side(event.id(), event.date(), types, value, event.rule(), event.quote());
    }
  }

  static Finding missed(String document, GoldEvent event) {
    return new Finding(Kind.MISSED, document, Side.of(event, List.of()), Side.NONE);
  }

  static Finding wrong(Aspect aspect, String document, Pair pair) {
    Kind kind =
        switch (aspect) {
          case STATUS -> Kind.WRONG_STATUS;
          case PLACE -> Kind.WRONG_PLACE;
          case PEOPLE -> Kind.WRONG_PEOPLE;
          case FIRST_TYPE -> Kind.SECOND_TYPE;
          case COUNTRY -> Kind.WRONG_COUNTRY;
        };
    return new Finding(
        kind,
        document,
        Side.of(pair.gold(), aspect.wanted(pair.gold())),
        Side.of(pair.found(), aspect.got(pair.found())));
  }
}
