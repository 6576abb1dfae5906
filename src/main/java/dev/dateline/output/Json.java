package dev.dateline.output;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes values by the conventions of the contract: what is unknown is null, a list never is. */
final class Json {

  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator generator;

  /** JSON on many lines when {@code pretty}, else each value on one. */
  Json(OutputStream out, boolean pretty) {
    JsonFactory factory =
        JsonFactory.builder()
            .characterEscapes(new SafeEscapes())
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    ObjectWriteContext context = pretty ? new PrettyContext(layout) : ObjectWriteContext.empty();
    generator = factory.createGenerator(context, out);
  }

  void startObject() {
    generator.writeStartObject();
  }

  void startObject(String name) {
    generator.writeName(name);
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void startList(String name) {
    generator.writeName(name);
    generator.writeStartArray();
  }

  void endList() {
    generator.writeEndArray();
  }

  /** The object or list that begins next goes on one line. */
  Json oneLine() {
    layout.oneLine();
    return this;
  }

  void endLine() {
    generator.writeRaw('\n');
  }

  void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  void number(String name, double value) {
    generator.writeNumberProperty(name, value);
  }

  void nothing(String name) {
    generator.writeNullProperty(name);
  }

  void string(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  /** A string, or null when it is empty. */
  void known(String name, String value) {
    if (value.isEmpty()) {
      nothing(name);
    } else {
      string(name, value);
    }
  }

  void strings(String name, List<String> values) {
    oneLine().startList(name);
    for (String value : values) {
      generator.writeString(value);
    }
    endList();
  }

  /** Hands everything to the stream. */
  void finish() {
    generator.flush();
  }

  /** Tells the generator of our layout. */
  private static final class PrettyContext extends ObjectWriteContext.Base {

    private final PrettyPrinter layout;

    PrettyContext(PrettyPrinter layout) {
      this.layout = layout;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
