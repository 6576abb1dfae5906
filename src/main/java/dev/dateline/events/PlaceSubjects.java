package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.names.PlaceMention;
import dev.dateline.names.PlaceMention.Kind;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/**
 * Places that are told without a preposition: as host, as seat of a mission, as cell of a table.
 */
final class PlaceSubjects {

  private static final int NEAR = 5;

  private final BitSet missions;

  PlaceSubjects(RuleBook book, Vocabulary.Builder words) {
    missions = WordSet.of(book, "mission-words", words);
  }

  boolean isHost(Tokens tokens, PlaceMention mention, EventType type) {
    return isCell(tokens, mention)
        || hosts(tokens, mention)
        || isHostedBy(tokens, mention)
        || receives(tokens, mention, type)
        || isSeat(tokens, mention);
  }

  /** "Klaipeda will host the 10th round". */
  private static boolean hosts(Tokens tokens, PlaceMention mention) {
    for (int at = mention.last() + 1; at < Math.min(tokens.size(), mention.last() + 4); at++) {
      String word = tokens.word(at);
      if (word.equals("host")
          || word.equals("hosts")
          || word.equals("hosting")
          || word.equals("hosted")) {
        return true;
      }
    }
    return false;
  }

  /** "hosted earlier this year by Palau": one host, as two share it at the place of either. */
  private static boolean isHostedBy(Tokens tokens, PlaceMention mention) {
    int after = mention.last() + 1;
    int before = mention.first() - 1;
    if (before > 0 && tokens.word(before).equals("the")) {
      before--;
    }
    boolean shared = after < tokens.size() && tokens.word(after).equals("and");
    if (shared || before < 0 || !tokens.word(before).equals("by")) {
      return false;
    }
    for (int at = before - 1; at >= Math.max(0, before - NEAR); at--) {
      if (tokens.word(at).equals("hosted")) {
        return true;
      }
    }
    return false;
  }

  /** "Embassy Riga", "the Consulate General Porto". */
  private boolean isSeat(Tokens tokens, PlaceMention mention) {
    int before = mention.first() - 1;
    boolean town = mention.kind() == Kind.CITY && before >= 0 && tokens.isCapitalised(before);
    boolean general = town && before > 0 && tokens.word(before).equals("General");
    return town && missions.get(tokens.number(general ? before - 1 : before));
  }

  /** "Madrid received the envoy": of what tells events, only diplomacy is received in a town. */
  private static boolean receives(Tokens tokens, PlaceMention mention, EventType type) {
    if (mention.kind() != Kind.CITY || type == EventType.STATEMENT || type == EventType.AGREEMENT) {
      return false;
    }
    int end = Math.min(tokens.size(), mention.last() + 4);
    for (int at = mention.last() + 1; at < end; at++) {
      if (tokens.word(at).equals("received")) {
        return true;
      }
    }
    return false;
  }

  /** "Senegal[tab]Dakar[tab]Met with ...": a cell of a table that names places only. */
  private static boolean isCell(Tokens tokens, PlaceMention mention) {
    int before = mention.first() - 1;
    int after = mention.last() + 1;
    boolean opens = before < 0 || tokens.isMark(before, '\t');
    boolean closes = after < tokens.size() && tokens.isMark(after, '\t');
    return opens && closes;
  }
}
