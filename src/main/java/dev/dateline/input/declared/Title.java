package dev.dateline.input.declared;

/** A title as it is compared with the text that it stands over. */
public final class Title {

  private Title() {}

  /**
   * Only letters and digits, in lower case: typography differs between what a file declares and
   * what it shows.
   */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
