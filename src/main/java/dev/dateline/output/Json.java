package dev.dateline.output;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes values by the conventions of the contract: what is unknown is null, a list never is. */
public final class Json {

  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator generator;

  /** JSON on many lines when {@code pretty}, else each value on one. */
  public Json(OutputStream out, boolean pretty) {
    this(out, pretty, new SafeEscapes());
  }

  private Json(OutputStream out, boolean pretty, SafeEscapes escapes) {
    JsonFactory factory =
        JsonFactory.builder()
            .characterEscapes(escapes)
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    ObjectWriteContext context = pretty ? new PrettyContext(layout) : ObjectWriteContext.empty();
    generator = factory.createGenerator(context, out);
  }

  /** JSON inside an element of HTML, which nothing in it can end. */
  static Json inScript(OutputStream out) {
    return new Json(out, false, SafeEscapes.inScript());
  }

  public void startObject() {
    generator.writeStartObject();
  }

  public void startObject(String name) {
    generator.writeName(name);
    generator.writeStartObject();
  }

  /** The name of the value that is written next. */
  public void name(String name) {
    generator.writeName(name);
  }

  public void endObject() {
    generator.writeEndObject();
  }

  public void startList(String name) {
    generator.writeName(name);
    generator.writeStartArray();
  }

  public void endList() {
    generator.writeEndArray();
  }

  /** The object or list that begins next goes on one line. */
  public Json oneLine() {
    layout.oneLine();
    return this;
  }

  public void endLine() {
    generator.writeRaw('\n');
  }

  public void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  public void number(String name, double value) {
    generator.writeNumberProperty(name, value);
  }

  public void nothing(String name) {
    generator.writeNullProperty(name);
  }

  public void string(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  /** A string, or null when it is empty. */
  public void known(String name, String value) {
    if (value.isEmpty()) {
      nothing(name);
    } else {
      string(name, value);
    }
  }

  public void strings(String name, List<String> values) {
    oneLine().startList(name);
    for (String value : values) {
      generator.writeString(value);
    }
    endList();
  }

  public void numbers(String name, List<Integer> values) {
    oneLine().startList(name);
    for (int value : values) {
      generator.writeNumber(value);
    }
    endList();
  }

  /** Hands everything to the stream. */
  public void finish() {
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
