package dev.dateline.explain;

import dev.dateline.explain.Account.Entry;
import dev.dateline.explain.Account.Note;
import dev.dateline.model.Explanation;
import dev.dateline.model.Explanation.Reasoning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said of mentions whose documents are at hand. */
public final class ProvenanceNotes {

  private final Map<String, List<Note>> notes = new HashMap<>();

  /** Takes in what is said of the mentions of a document. */
  public void add(Explanation explanation) {
    for (Entry entry : Account.of(explanation).events()) {
      List<Reasoning> mentions = entry.told().mentions();
      for (int i = 0; i < mentions.size(); i++) {
        notes.put(mentions.get(i).source().mention(), entry.passages().get(i).notes());
      }
    }
  }

  /** What is said of a mention, or an empty list. */
  List<Note> of(String mention) {
    return notes.getOrDefault(mention, List.of());
  }
}
