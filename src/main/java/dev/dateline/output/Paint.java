package dev.dateline.output;

/** Colours for a terminal, or none. */
final class Paint {

  private static final String RESET = "\u001b[0m";

  private final boolean on;

  Paint(boolean on) {
    this.on = on;
  }

  String heading(String text) {
    return paint("\u001b[1m", text);
  }

  String date(String text) {
    return paint("\u001b[36m", text);
  }

  String mark(String text) {
    return paint("\u001b[33m", text);
  }

  String aside(String text) {
    return paint("\u001b[2m", text);
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? code + text + RESET : text;
  }
}
