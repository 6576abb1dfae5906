package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads inputs and keeps what comes out. */
final class Reading implements DocumentSink {

  final List<Document> documents = new ArrayList<>();
  final List<String> messages = new ArrayList<>();

  /** What the messages say, without their place. */
  final List<String> words = new ArrayList<>();

  private final ReadingOptions options;

  private Reading(String encoding) {
    this(encoding, Map.of());
  }

  private Reading(String encoding, Map<String, String> columns) {
    options = new ReadingOptions(encoding, PublicationDate.UNKNOWN, "en").withColumns(columns);
  }

  static Reading of(String... inputs) {
    return withEncoding("", inputs);
  }

  static Reading withEncoding(String encoding, String... inputs) {
    Reading reading = new Reading(encoding);
    Inputs reader = new Inputs(reading.options, new ByteArrayInputStream(new byte[0]), reading);
    for (String input : inputs) {
      reader.read(input);
    }
    return reading;
  }

  /** Files, tables among them whose columns are named. */
  static Reading ofTables(Map<String, String> columns, String... inputs) {
    Reading reading = new Reading("", columns);
    for (String input : inputs) {
      new Inputs(reading.options, InputStream.nullInputStream(), reading).read(input);
    }
    return reading;
  }

  /** Standard input with columns or keys that are named. */
  static Reading withColumns(Map<String, String> columns, String text) {
    Reading reading = new Reading("", columns);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new Inputs(reading.options, new ByteArrayInputStream(bytes), reading).read("-");
    return reading;
  }

  /** Standard input of which less may be unpacked than usual. */
  static Reading withLimits(Limits limits, byte[] bytes) {
    Reading reading = new Reading("");
    new PartReader(reading.options, reading, limits)
        .readStream("-", "", new ByteArrayInputStream(bytes));
    return reading;
  }

  static Reading ofStandardInput(byte[] bytes) {
    Reading reading = new Reading("");
    new Inputs(reading.options, new ByteArrayInputStream(bytes), reading).read("-");
    return reading;
  }

  static Reading ofStandardInput(String text) {
    return ofStandardInput(text.getBytes(StandardCharsets.UTF_8));
  }

  String text() {
    return documents.get(0).text();
  }

  List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }

  List<String> texts() {
    return documents.stream().map(Document::text).toList();
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  /** Kept as {@code document:line:column severity code}. */
  @Override
  public void diagnostic(Diagnostic d) {
    String place = d.document() + ":" + d.line() + ":" + d.column();
    words.add(d.message());
    messages.add(place + " " + d.severity() + " " + d.code());
  }
}
