package dev.dateline.events;

import dev.dateline.events.ClauseWords.Kind;
import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.EventType;
import dev.dateline.text.Tokens;
import java.util.List;

/** Tells that a date of a sentence cannot be that of one of its events. */
final class Mismatch {

  /** "this week's first round of technical talks": so far behind a date may its noun stand. */
  private static final int OWNED = 8;

  /** A verb stands so near behind its relative pronoun: "that has been signed". */
  private static final int RELATIVE = 3;

  private final ClauseWords words;
  private final Deictics deictics;

  Mismatch(ClauseWords words) {
    this.words = words;
    this.deictics = new Deictics(words);
  }

  /**
   * What in the sentence keeps a date from an event, as {@link Reasons} names it, or nothing.
   *
   * @param dates those of the sentence that may date an event
   */
  String why(SentenceReading sentence, Trigger trigger, DateMention date, List<DateMention> dates) {
    Tokens tokens = sentence.tokens();
    if (isOfOtherYear(tokens, trigger, date)) {
      return Reasons.OTHER_YEAR;
    }
    if (isOfOtherNoun(tokens, trigger, date)) {
      return Reasons.OTHER_NOUN;
    }
    if (isParted(sentence, trigger, date, dates)) {
      return Reasons.PARTED;
    }
    if (isRelative(tokens, trigger, date)) {
      return Reasons.RELATIVE_CLAUSE;
    }
    if (deictics.part(tokens, trigger, date)) {
      return Reasons.DAY_OF_SPEAKING;
    }
    if (isOnlyNamed(tokens, trigger, date)) {
      return Reasons.ONLY_NAMED;
    }
    if (isBeforeOccasion(tokens, trigger, date) || isOfOccasion(tokens, trigger, date)) {
      return Reasons.OCCASION;
    }
    if (isBeforeThat(tokens, trigger, date)) {
      return Reasons.BEFORE_THAT;
    }
    if (isTopic(tokens, trigger, date)) {
      return Reasons.TOPIC;
    }
    if (isOfThing(tokens, trigger, date)) {
      return Reasons.OF_THING;
    }
    if (isYearsAfter(tokens, trigger, date)) {
      return Reasons.YEARS_AFTER;
    }
    return isAcrossQuote(tokens, trigger, date) ? Reasons.ACROSS_QUOTE : Reasons.NONE;
  }

  /** "the 1815 Congress": an event whose year stands before it takes no other. */
  private static boolean isOfOtherYear(Tokens tokens, Trigger trigger, DateMention date) {
    int before = trigger.first() - 1;
    boolean own = before >= 0 && !(date.first() <= before && before <= date.last());
    return own && isYear(tokens.word(before)) && !tokens.word(before).equals(year(date));
  }

  /** "today's announcement", "the 5 May announcement": a noun's own date dates nothing else. */
  private boolean isOfOtherNoun(Tokens tokens, Trigger trigger, DateMention date) {
    int after = date.last() + 1;
    boolean owner = DateClauses.isOwner(tokens, date);
    int noun = owner ? after + 1 : after;
    return (owner || isWithinPhrase(tokens, date))
        && !(trigger.last() >= noun && isPhrase(tokens, noun, trigger.first()));
  }

  /** Whether a noun phrase begins before a day and goes on behind it. */
  private boolean isWithinPhrase(Tokens tokens, DateMention date) {
    int before = date.first() - 1;
    int after = date.last() + 1;
    boolean begun =
        before >= 0
            && (tokens.word(before).equals("the")
                || tokens.shape(before) == Tokens.Shape.POSSESSIVE
                || isPluralOwner(tokens, before));
    return begun && after < tokens.size() && tokens.isWord(after) && !isSmall(tokens, after);
  }

  /** "the stakeholders' May 2023 recommendations". */
  private static boolean isPluralOwner(Tokens tokens, int mark) {
    boolean quote = tokens.isMark(mark, '\'') || tokens.isMark(mark, '\u2019');
    return quote && mark > 0 && tokens.word(mark - 1).endsWith("s");
  }

  /** Whether no small word ends the noun phrase that begins at a token before another one. */
  private boolean isPhrase(Tokens tokens, int first, int limit) {
    for (int at = first; at < limit; at++) {
      if (isSmall(tokens, at) || at - first > OWNED) {
        return false;
      }
    }
    return true;
  }

  private boolean isSmall(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      // "this week's Friends of the Mekong meeting"
      case "of", "and" -> !tokens.isCapitalised(at - 1);
      case "the" -> !tokens.word(at - 1).equals("of");
      default -> tokens.isMark(at, ',') || words.is(Kind.PHRASE_END, tokens, at);
    };
  }

  /**
   * "came in 1832, and grew until 1871, when Baden joined": a date behind which another stands that
   * dates nothing is not that of what comes next.
   */
  private static boolean isParted(
      SentenceReading sentence, Trigger trigger, DateMention date, List<DateMention> dates) {
    if (DateClauses.isFronted(sentence.tokens(), date)) {
      return false;
    }
    for (DateMention other : sentence.dates()) {
      boolean between = date.last() < other.first() && other.last() < trigger.first();
      if (between && !isAmong(dates, other)) {
        return true;
      }
    }
    return false;
  }

  /** By identity: no two dates of a sentence are one. */
  private static boolean isAmong(List<DateMention> dates, DateMention date) {
    for (DateMention other : dates) {
      if (other == date) {
        return true;
      }
    }
    return false;
  }

  /**
   * "In May they announced a new forum", "met in May in preparation for the summit": what a verb or
   * a preparation behind the date is about has days of its own.
   */
  private boolean isOnlyNamed(Tokens tokens, Trigger trigger, DateMention date) {
    int from = Math.max(date.last() + 1, trigger.first() - OWNED);
    boolean forum = trigger.isNominal() && trigger.rule().type() == EventType.FORUM;
    for (int at = trigger.first() - 1; forum && at >= from; at--) {
      if (words.is(Kind.ANNOUNCING, tokens, at)) {
        return isPhrase(tokens, at + 2, trigger.first());
      }
      if (words.is(Kind.PREPARING, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "was empty in 2019 before President Kovac took office": the day of what was so till then. */
  private boolean isBeforeOccasion(Tokens tokens, Trigger trigger, DateMention date) {
    int after = date.last() + 1;
    if (trigger.first() <= after
        || trigger.first() - after > OWNED
        || !words.is(Kind.BEFORE_OCCASION, tokens, after)) {
      return false;
    }
    for (int at = after; at < trigger.first(); at++) {
      if (!tokens.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  /** "Following an announcement on 4 January, the legation was raised": the day of the first. */
  private boolean isOfOccasion(Tokens tokens, Trigger trigger, DateMention date) {
    if (trigger.isNominal() && trigger.last() < date.first()) {
      return opensWith(tokens, trigger, date);
    }
    int after = date.last() + 1;
    if (trigger.first() <= after || !tokens.isMark(after, ',')) {
      return false;
    }
    for (int at = date.first() - 2; at >= 0 && tokens.isWord(at); at--) {
      if (words.is(Kind.BEFORE_OCCASION, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "After the talks, she opened the fair on 5 May": the day of the fair. */
  private boolean opensWith(Tokens tokens, Trigger trigger, DateMention date) {
    boolean occasion = words.is(Kind.BEFORE_OCCASION, tokens, 0) && trigger.first() <= OWNED / 2;
    for (int at = trigger.last() + 1; occasion && at < date.first(); at++) {
      if (tokens.isMark(at, ',')) {
        return true;
      }
    }
    return false;
  }

  /** "the borders of 23 February, as well as talks": a day that only tells which borders. */
  private static boolean isOfThing(Tokens tokens, Trigger trigger, DateMention date) {
    int of = date.first() - 1;
    if (of < 1 || trigger.first() < date.last() || !tokens.isWord(of, "of")) {
      return false;
    }
    return switch (tokens.word(of - 1)) {
      case "territory",
          "borders",
          "lines",
          "positions",
          "resolution",
          "treaty",
          "agreement",
          "statement",
          "agreements",
          "decision",
          "decisions",
          "order",
          "law",
          "events" ->
          true;
      default -> false;
    };
  }

  /** "There were reports today that talks go on": the day of what tells it. */
  private static boolean isBeforeThat(Tokens tokens, Trigger trigger, DateMention date) {
    int after = date.last() + 1;
    if (trigger.first() <= after || !tokens.isWord(after, "that")) {
      return trigger.first() > after && isPartedBySemicolon(tokens, trigger, date);
    }
    for (int at = Math.max(0, date.first() - 3); at < date.first(); at++) {
      switch (tokens.word(at)) {
        case "was", "is", "be" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** "thank you for meeting us, six years after the interview in June 2016". */
  private boolean isYearsAfter(Tokens tokens, Trigger trigger, DateMention date) {
    for (int at = trigger.last() + 2; at < date.first(); at++) {
      boolean span =
          switch (tokens.word(at - 1)) {
            case "years", "months", "weeks", "days", "year", "month", "week", "day" -> true;
            default -> false;
          };
      if (span && words.is(Kind.BEFORE_OCCASION, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "we said last week that we are concerned about talks": only talked about then. */
  private boolean isTopic(Tokens tokens, Trigger trigger, DateMention date) {
    int before = trigger.first() - 1;
    return trigger.isNominal()
        && trigger.rule().has(EventRule.Trait.WEAK)
        && before > date.last() + 1
        && words.is(Kind.BEFORE_TOPIC, tokens, before)
        && !tokens.isWord(before, "upcoming")
        && !tokens.isWord(before, "forthcoming");
  }

  /** "which they will host next year; the Forum": another statement. */
  private static boolean isPartedBySemicolon(Tokens tokens, Trigger trigger, DateMention date) {
    for (int at = date.last() + 1; at < trigger.first(); at++) {
      if (tokens.isMark(at, ';')) {
        return !DateClauses.isFronted(tokens, date);
      }
    }
    return false;
  }

  /** "who is on a visit": told of somebody, and not the news. */
  static boolean isTold(Tokens tokens, Trigger trigger) {
    int before = trigger.first() - 1;
    return before >= 0 && (tokens.isWord(before, "who") || tokens.isWord(before, "which"));
  }

  /** "there may be rain tomorrow," she said at a press conference: what is said is not where. */
  private static boolean isAcrossQuote(Tokens tokens, Trigger trigger, DateMention date) {
    int first = Math.min(trigger.last(), date.last());
    int last = Math.max(trigger.first(), date.first());
    int marks = 0;
    for (int at = first + 1; at < last; at++) {
      boolean quote =
          tokens.isMark(at, '"') || tokens.isMark(at, '\u201C') || tokens.isMark(at, '\u201D');
      marks += quote ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /**
   * "On 5 May the envoy, who met her in Oslo, said": a date before a relative clause is that of the
   * main one. A relative right behind the date is told of it.
   */
  private boolean isRelative(Tokens tokens, Trigger trigger, DateMention date) {
    for (int at = trigger.first() - 1; at > date.last(); at--) {
      boolean relative = words.is(Kind.RELATIVE, tokens, at) && trigger.first() - at <= RELATIVE;
      if (relative) {
        return at > date.last() + 1;
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    boolean digits = word.length() == 4;
    for (int at = 0; at < word.length() && digits; at++) {
      digits = word.charAt(at) >= '0' && word.charAt(at) <= '9';
    }
    return digits;
  }

  private static String year(DateMention date) {
    return Integer.toString(date.date().range().orElseThrow().start().getYear());
  }
}
