package dev.dateline.chronology;

/** A text to look for where words begin, whatever the case and the diacritics. */
final class Words {

  private final String wanted;

  Words(String wanted) {
    this.wanted = Folding.fold(wanted).strip();
  }

  boolean beginIn(String text) {
    String folded = Folding.fold(text);
    int at = folded.indexOf(wanted);
    while (at >= 0) {
      if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
        return true;
      }
      at = folded.indexOf(wanted, at + 1);
    }
    return false;
  }
}
