package dev.dateline.output;

import java.util.ArrayList;
import java.util.List;

/** Documents whose text is wanted and not at hand. */
final class MissingTexts {

  private static final int MOST_NAMES = 3;

  private final List<String> documents = new ArrayList<>();

  void add(String document) {
    documents.add(document);
  }

  String remark() {
    if (documents.isEmpty()) {
      return "";
    }
    int named = Math.min(MOST_NAMES, documents.size());
    String names = String.join(", ", documents.subList(0, named));
    int more = documents.size() - named;
    return "left out, because their texts are not what was read, or not to be had: "
        + names
        + (more == 0 ? "" : " and " + more + " more");
  }
}
