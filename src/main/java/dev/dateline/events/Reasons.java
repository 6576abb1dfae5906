package dev.dateline.events;

/**
 * The names of the reasons for which words that look like an event or a date make no event.
 *
 * <p>Names and not an enum, as those of the steps of a date are: what only extracts loads nothing
 * for them.
 */
public final class Reasons {

  /** Nothing stands in the way. */
  static final String NONE = "";

  // Of an event that no date belongs to.
  public static final String NO_DATE = "no-date";
  public static final String VAGUE_DATE = "vague-date";
  public static final String UNRESOLVED_DATE = "unresolved-date";
  public static final String NO_DATE_LEFT = "no-date-left";
  public static final String ONE_PER_ROW = "one-per-row";
  public static final String REMEMBERED = "remembered";
  public static final String OF_AN_OFFICE = "of-an-office";

  // Of a date that dates no event.
  public static final String NO_TRIGGER = "no-trigger";
  public static final String BOILERPLATE = "boilerplate";
  public static final String PAGE_DATE = "page-date";
  public static final String ALONE = "alone";
  public static final String SECTION_LABEL = "section-label";
  public static final String TOO_MANY_DATES = "too-many-dates";
  public static final String TOO_FAR = "too-far";
  public static final String LIMIT = "limit";
  public static final String TERM = "term";
  public static final String TOO_WIDE = "too-wide";
  public static final String ROUGH_YEAR = "rough-year";
  public static final String ADJECTIVE = "adjective";
  public static final String IN_NAME = "in-name";
  public static final String IN_QUOTES = "in-quotes";
  public static final String COUNTED_BACK = "counted-back";
  public static final String FORWARD = "forward";
  public static final String FRAME = "frame";

  // Of a date and an event of one sentence that do not belong together.
  public static final String OTHER_YEAR = "other-year";
  public static final String OTHER_NOUN = "other-noun";
  public static final String PARTED = "parted";
  public static final String RELATIVE_CLAUSE = "relative-clause";
  public static final String DAY_OF_SPEAKING = "day-of-speaking";
  public static final String ONLY_NAMED = "only-named";
  public static final String OCCASION = "occasion";
  public static final String BEFORE_THAT = "before-that";
  public static final String TOPIC = "topic";
  public static final String OF_THING = "of-thing";
  public static final String YEARS_AFTER = "years-after";
  public static final String ACROSS_QUOTE = "across-quote";

  // Of an event with a date.
  public static final String NEEDS_DAY = "needs-day";
  public static final String PASSIVE = "passive";
  public static final String NEEDS_ACTOR = "needs-actor";
  public static final String NEEDS_PARTY = "needs-party";
  public static final String NEEDS_GUEST = "needs-guest";
  public static final String NEEDS_MISSION = "needs-mission";
  public static final String NEEDS_PLACE = "needs-place";
  public static final String UNREAL = "unreal";
  public static final String NEGATED = "negated";
  public static final String CONDITIONAL = "conditional";
  public static final String INVITATION = "invitation";
  public static final String REPORTED = "reported";
  public static final String RECURRING = "recurring";
  public static final String EMPTY = "empty";
  public static final String QUESTION = "question";
  public static final String RETOLD = "retold";

  private Reasons() {}
}
