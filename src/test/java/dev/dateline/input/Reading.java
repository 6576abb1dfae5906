package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads inputs and keeps what comes out. */
final class Reading implements DocumentSink {

  final List<Document> documents = new ArrayList<>();
  final List<String> messages = new ArrayList<>();
  private final ReadingOptions options;

  private Reading(String encoding) {
    options = new ReadingOptions(encoding, PublicationDate.UNKNOWN, "en");
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
    messages.add(place + " " + d.severity() + " " + d.code());
  }
}
