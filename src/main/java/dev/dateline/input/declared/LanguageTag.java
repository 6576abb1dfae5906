package dev.dateline.input.declared;

import java.util.Locale;

/** Reads the language of tags such as {@code en-GB} (BCP 47) and {@code en_GB}. */
public final class LanguageTag {

  private LanguageTag() {}

  /** The letters that a tag begins with, in lower case; empty when it begins with none. */
  public static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The ISO 639 code that a tag begins with, two or three letters; else empty. */
  public static String code(String tag) {
    String primary = primary(tag);
    return primary.length() == 2 || primary.length() == 3 ? primary : "";
  }
}
