package dev.dateline.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema (2020-12) of a chronology; {@code #/$defs/event} is that of a line of NDJSON. */
public final class ChronologySchema {

  private static final String RESOURCE = "chronology.schema.json";

  private ChronologySchema() {}

  /** Copies it to a stream, which stays open. */
  public static void write(OutputStream out) throws IOException {
    try (InputStream schema = ChronologySchema.class.getResourceAsStream(RESOURCE)) {
      schema.transferTo(out);
    }
  }
}
