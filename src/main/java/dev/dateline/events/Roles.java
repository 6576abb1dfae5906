package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Role;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;

/** Tells in which role somebody takes part: by the words before and after, and by the verb. */
final class Roles {

  private Roles() {}

  /** The role of whoever stands first in an event of a type. */
  static Role principal(EventType type) {
    return switch (type) {
      case VISIT -> Role.VISITOR;
      case AGREEMENT -> Role.SIGNATORY;
      case APPOINTMENT -> Role.APPOINTEE;
      case STATEMENT -> Role.SPEAKER;
      case MEETING, CALL, FORUM, RELATIONS, CEREMONY -> Role.PARTICIPANT;
    };
  }

  /** The role of whoever does what the verb of a rule says: who welcomes is the host. */
  static Role subject(EventRule rule) {
    return rule.has(EventRule.Trait.HOST_FIRST) ? Role.HOST : principal(rule.type());
  }

  static Role of(SentenceReading sentence, Candidate candidate, PersonMention mention) {
    Trigger trigger = candidate.trigger();
    EventType type = trigger.rule().type();
    int before = introduction(sentence, mention);
    if (type == EventType.MEETING || type == EventType.FORUM) {
      return ofGathering(sentence, trigger, mention, before);
    }
    if (trigger.rule().has(EventRule.Trait.HOST_FIRST)) {
      return mention.first() < trigger.head() ? Role.HOST : Role.VISITOR;
    }
    return switch (type) {
      case VISIT -> ofVisit(sentence.tokens(), trigger, mention, before);
      case APPOINTMENT -> ofAppointment(sentence, trigger, mention);
      default -> other(sentence.tokens(), trigger, mention);
    };
  }

  /** The index of the word before somebody, or before the row of people that he stands in. */
  private static int introduction(SentenceReading sentence, PersonMention mention) {
    Tokens tokens = sentence.tokens();
    int at = mention.first() - 1;
    while (at >= 0) {
      if (tokens.word(at).equals("the")
          || tokens.word(at).equals("and")
          || tokens.isMark(at, ',')) {
        at--;
      } else if (sentence.names().isPerson(at)) {
        at = start(sentence, at) - 1;
      } else {
        break;
      }
    }
    return at;
  }

  private static int start(SentenceReading sentence, int index) {
    for (PersonMention person : sentence.names().people()) {
      if (person.first() <= index && index <= person.last()) {
        return person.first();
      }
    }
    return index;
  }

  private static Role ofGathering(
      SentenceReading sentence, Trigger trigger, PersonMention mention, int before) {
    Tokens tokens = sentence.tokens();
    boolean by = before > 0 && tokens.word(before).equals("by");
    String done = by ? tokens.word(before - 1) : verbAfter(sentence, mention.last() + 1);
    switch (done) {
      case "chaired", "co-chaired", "chair", "co-chair", "chairs", "co-chairs" -> {
        return Role.CHAIR;
      }
      case "led", "headed", "lead", "leads", "heads" -> {
        return isDelegation(tokens, by ? before - 2 : mention.last() + 1)
            ? Role.DELEGATION_HEAD
            : Role.PARTICIPANT;
      }
      default -> {}
    }
    if (tokens.isWord(trigger.last(), "between")) {
      return Role.PARTICIPANT;
    }
    if (isReceived(tokens, trigger)) {
      return by ? Role.HOST : Role.VISITOR;
    }
    String verb = trigger.isNominal() ? "" : tokens.word(trigger.head());
    return switch (verb) {
      case "receives", "receive", "received", "host", "hosts", "hosted", "welcomed", "welcomes" ->
          isCall(tokens, trigger)
              ? Role.PARTICIPANT
              : received(mention.first() < trigger.head(), trigger);
      default -> Role.PARTICIPANT;
    };
  }

  /** Whoever receives is the host; whoever comes to a forum takes part in it. */
  private static Role received(boolean host, Trigger trigger) {
    boolean forum = trigger.rule().type() == EventType.FORUM;
    return host ? Role.HOST : forum ? Role.PARTICIPANT : Role.VISITOR;
  }

  /** "received a phone call from": nobody comes. */
  private static boolean isCall(Tokens tokens, Trigger trigger) {
    for (int at = trigger.head(); at <= trigger.last(); at++) {
      if (tokens.word(at).equals("call") || tokens.word(at).equals("letter")) {
        return true;
      }
    }
    return false;
  }

  /** "was received by": the one behind receives. */
  private static boolean isReceived(Tokens tokens, Trigger trigger) {
    for (int at = trigger.first() + 1; at <= trigger.last(); at++) {
      if (tokens.word(at).equals("received")) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Kovac chaired", "Anna Kovac and Erik Lind will co-chair": the verb behind a row. */
  private static String verbAfter(SentenceReading sentence, int index) {
    Tokens tokens = sentence.tokens();
    int at = index;
    while (at < tokens.size()) {
      boolean link =
          switch (tokens.word(at)) {
            case "will", "to", "also", "and", ",", "jointly", "(", ")" -> true;
            default -> false;
          };
      if (!link && !sentence.names().isPerson(at)) {
        return tokens.word(at);
      }
      at++;
    }
    return "";
  }

  private static boolean isDelegation(Tokens tokens, int index) {
    for (int at = Math.max(0, index - 3); at <= Math.min(tokens.size() - 1, index + 5); at++) {
      switch (tokens.word(at)) {
        case "delegation", "delegations", "side", "team" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Role ofVisit(Tokens tokens, Trigger trigger, PersonMention mention, int before) {
    String word = before >= 0 ? tokens.word(before) : "";
    String earlier = before > 0 ? tokens.word(before - 1) : "";
    if (earlier.equals("invitation") || earlier.equalsIgnoreCase("invited")) {
      return Role.HOST;
    }
    boolean ofVisit = (word.equals("of") || word.equals("from")) && before - 1 <= trigger.last();
    boolean from = trigger.isNominal() && isFrom(tokens, trigger, mention);
    boolean during = trigger.isNominal() && isDuring(tokens, trigger, mention);
    boolean together = word.equals("with") && earlier.endsWith("gether");
    boolean by = word.equals("by") && !isSender(earlier);
    return mention.first() < trigger.head() || by || ofVisit || from || during || together
        ? Role.VISITOR
        : Role.HOST;
  }

  /** "During a visit to Oslo on 5 May, Minister Kovac spoke": she is the visitor. */
  private static boolean isDuring(Tokens tokens, Trigger trigger, PersonMention mention) {
    for (int at = Math.max(0, trigger.first() - 4); at < trigger.first(); at++) {
      if (tokens.word(at).equalsIgnoreCase("during")) {
        return mention.first() > 1 && isSubject(tokens, trigger, mention);
      }
    }
    return false;
  }

  /** Whether somebody stands behind the comma that ends the words of an event. */
  private static boolean isSubject(Tokens tokens, Trigger trigger, PersonMention mention) {
    for (int at = mention.first() - 1; at > trigger.last(); at--) {
      if (tokens.isMark(at, ',')) {
        return true;
      }
      if (!tokens.isCapitalised(at) && !tokens.isWord(at, "the") && !tokens.isWord(at, "of")) {
        return false;
      }
    }
    return false;
  }

  /** "a visit in 1861 from a diplomat, John Bigelow": the one person behind "from". */
  private static boolean isFrom(Tokens tokens, Trigger trigger, PersonMention mention) {
    for (int at = mention.first() - 1; at > trigger.last(); at--) {
      switch (tokens.word(at)) {
        case "from" -> {
          return true;
        }
        case "by", "to", "with", "at", "who", "whom", "which" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "a visit of the envoy sent by President X": who sends, invites or receives stays at home. */
  private static boolean isSender(String participle) {
    return switch (participle) {
      case "sent", "dispatched", "invited", "received", "hosted", "welcomed", "appointed" -> true;
      default -> false;
    };
  }

  /** "President X named Y counsel": the one inside the trigger's words. */
  private static Role ofAppointment(
      SentenceReading sentence, Trigger trigger, PersonMention mention) {
    if (trigger.first() < mention.first()) {
      return mention.last() <= trigger.last() ? Role.APPOINTEE : Role.PARTICIPANT;
    }
    for (PersonMention other : sentence.names().people()) {
      if (trigger.first() < other.first() && other.last() <= trigger.last()) {
        return Role.PARTICIPANT;
      }
    }
    return other(sentence.tokens(), trigger, mention);
  }

  private static Role other(Tokens tokens, Trigger trigger, PersonMention mention) {
    boolean of = mention.first() > 0 && tokens.word(mention.first() - 1).equals("of");
    boolean named = trigger.isNominal() && mention.first() - 2 <= trigger.last() && of;
    boolean ahead = mention.first() < trigger.head();
    boolean behind = mention.first() > trigger.first();
    return (trigger.isNominal() ? behind : ahead) || named
        ? principal(trigger.rule().type())
        : Role.PARTICIPANT;
  }
}
