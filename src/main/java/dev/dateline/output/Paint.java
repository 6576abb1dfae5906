package dev.dateline.output;

/** Colours for a terminal, or none. */
public final class Paint {

  private static final String RESET = "\u001b[0m";

  private final boolean on;

  /** One that paints or leaves text as it is. */
  public Paint(boolean on) {
    this.on = on;
  }

  public String heading(String text) {
    return paint("\u001b[1m", text);
  }

  public String date(String text) {
    return paint("\u001b[36m", text);
  }

  public String mark(String text) {
    return paint("\u001b[33m", text);
  }

  public String person(String text) {
    return paint("\u001b[32m", text);
  }

  public String place(String text) {
    return paint("\u001b[35m", text);
  }

  public String side(String text) {
    return paint("\u001b[34m", text);
  }

  public String aside(String text) {
    return paint("\u001b[2m", text);
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? code + text + RESET : text;
  }
}
