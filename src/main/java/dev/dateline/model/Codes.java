package dev.dateline.model;

/**
 * The event's codes in two public coding schemes.
 *
 * @param cameo the CAMEO code, or empty where the scheme has none
 * @param plover the PLOVER event type, or empty
 */
public record Codes(String cameo, String plover) {

  public static final Codes NONE = new Codes("", "");

  /** Whether neither scheme has a code. */
  public boolean isNone() {
    return cameo.isEmpty() && plover.isEmpty();
  }
}
