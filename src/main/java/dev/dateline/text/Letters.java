package dev.dateline.text;

/**
 * A text together with its characters, because one of a {@code String} costs several times as much.
 *
 * <p>Made once for all that go through a document.
 */
public final class Letters {

  private final String text;
  private final char[] array;

  private Letters(String text) {
    this.text = text;
    this.array = text.toCharArray();
  }

  public static Letters of(String text) {
    return new Letters(text);
  }

  public String text() {
    return text;
  }

  /** The characters themselves, not to be changed. */
  public char[] array() {
    return array;
  }

  public int length() {
    return array.length;
  }
}
