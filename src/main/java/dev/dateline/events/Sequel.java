package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.text.Structure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds to the event told last what a later sentence says of who took part. */
final class Sequel {

  /** Farther behind, another meeting may be meant. */
  private static final int LONGEST_GAP = 6;

  private final Attendance attendance;
  private Mention told;
  private Mention first;
  private int gap;
  private int added;
  private int end;

  Sequel(Attendance attendance) {
    this.attendance = attendance;
  }

  /**
   * Takes note of the only gathering of a sentence, or of none when it tells of several.
   *
   * @param aside whether a noun alone names it: "agreed during the visit of 20 January"
   */
  void tells(SentenceReading sentence, List<Mention> mentions, boolean aside) {
    if (mentions.isEmpty() || aside && told != null && told == first) {
      return;
    }
    told = mentions.size() == 1 ? mentions.get(0) : gathering(mentions);
    first = first == null ? told : first;
    end = sentence.span().end();
    gap = 0;
    added = 0;
  }

  private static Mention gathering(List<Mention> mentions) {
    Mention found = null;
    for (Mention mention : mentions) {
      EventType type = mention.claim().type();
      if (type == EventType.MEETING || type == EventType.FORUM) {
        if (found != null) {
          return null;
        }
        found = mention;
      }
    }
    return found;
  }

  /** Adds behind the last event a further mention of it, if a sentence names who took part. */
  void read(
      Structure structure, SentenceReading sentence, Context context, List<Mention> mentions) {
    gap++;
    if (told == null || gap > LONGEST_GAP || !mayHave(told.claim().type())) {
      return;
    }
    if (gap > 1 && !isMain() && !isSameParagraph(structure.text(), sentence)) {
      return;
    }
    List<Participant> people = attendance.of(sentence, told.claim().type(), context.people());
    if (!people.isEmpty()) {
      added++;
      mentions.add(mentions.lastIndexOf(told) + added, mention(structure, sentence, people));
    }
  }

  private boolean isMain() {
    return told.claim().date().range().equals(first.claim().date().range());
  }

  private boolean isSameParagraph(String text, SentenceReading sentence) {
    int blank = text.indexOf("\n\n", end);
    return blank < 0 || blank > sentence.span().start();
  }

  private static boolean mayHave(EventType type) {
    return switch (type) {
      case MEETING, FORUM, CALL, VISIT, AGREEMENT, CEREMONY, STATEMENT -> true;
      case APPOINTMENT, RELATIONS -> false;
    };
  }

  private Mention mention(Structure structure, SentenceReading sentence, List<Participant> people) {
    Claim claim = told.claim();
    Set<String> sides = new LinkedHashSet<>(claim.parties());
    for (Participant participant : people) {
      sides.add(participant.country());
    }
    sides.remove("");
    Claim more =
        new Claim(
            claim.type(),
            claim.subtype(),
            claim.status(),
            claim.title(),
            claim.date(),
            claim.body(),
            claim.places(),
            new ArrayList<>(people),
            List.copyOf(sides));
    String id = MentionIds.of(more, structure.document(), sentence.span());
    Evidence evidence =
        new Evidence(
            id,
            id,
            structure.document().id(),
            sentence.span(),
            sentence.span().of(structure.text()),
            told.evidence().rule(),
            List.of(),
            more);
    return new Mention(evidence, true, sentence, told.found(), told.placesFrom());
  }
}
