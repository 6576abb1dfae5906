package dev.dateline.output;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Two spaces a level; what is small and belongs together stays on one line. */
final class JsonLayout implements PrettyPrinter {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private int depth;
  private int oneLineFrom = NOWHERE;
  private boolean oneLineNext;

  /** The object or list that begins next, and all in it, goes on one line. */
  void oneLine() {
    oneLineNext = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    start(json, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    start(json, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values, ']');
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separator(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separator(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    newLine(json, depth);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    newLine(json, depth);
  }

  private void start(JsonGenerator json, char bracket) {
    json.writeRaw(bracket);
    depth++;
    if (oneLineNext && oneLineFrom == NOWHERE) {
      oneLineFrom = depth;
    }
    oneLineNext = false;
  }

  private void end(JsonGenerator json, int members, char bracket) {
    if (members > 0) {
      newLine(json, depth - 1);
    }
    json.writeRaw(bracket);
    if (depth == oneLineFrom) {
      oneLineFrom = NOWHERE;
    }
    depth--;
  }

  private void separator(JsonGenerator json) {
    json.writeRaw(',');
    if (depth >= oneLineFrom) {
      json.writeRaw(' ');
    }
    newLine(json, depth);
  }

  private void newLine(JsonGenerator json, int indent) {
    if (depth >= oneLineFrom) {
      return;
    }
    json.writeRaw('\n');
    for (int i = 0; i < indent; i++) {
      json.writeRaw("  ");
    }
  }
}
