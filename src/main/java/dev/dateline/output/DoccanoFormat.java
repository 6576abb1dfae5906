package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.exc.JacksonIOException;

/** Lines for doccano's projects of sequence labelling with relations, one a document. */
final class DoccanoFormat implements LiveWriter {

  private final Json json;
  private final Map<String, String> texts;
  private final MissingTexts missing = new MissingTexts();

  /**
   * Writes to a stream.
   *
   * @param texts of the documents by their ids; those that are written are taken out
   */
  DoccanoFormat(OutputStream out, Map<String, String> texts) {
    this.json = new Json(out, false);
    this.texts = texts;
  }

  @Override
  public void write(DocumentInfo document, List<Event> events) throws IOException {
    String text = texts.remove(document.id());
    if (text == null) {
      missing.add(document.id());
      return;
    }
    try {
      line(document.id(), text, events);
      json.endLine();
      json.finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public String remark() {
    return missing.remark();
  }

  private void line(String document, String text, List<Event> events) {
    Marker marker = new Marker(document, text, events);
    List<Mark> marks = marker.marks();
    Entities entities = new Entities(new CodePoints(text), json);
    json.startObject();
    json.string("text", text);
    json.string("document", document);
    json.startList("entities");
    for (Mark mark : marks) {
      entities.entity(mark.span(), label(mark));
    }
    for (MarkedEvent event : marker.events()) {
      entities.entity(event.span(), label(event));
    }
    json.endList();
    relations(marks, marker.events());
    json.startList("values");
    for (Mark mark : marks) {
      entities.value(mark.span(), label(mark), mark.value());
    }
    for (MarkedEvent event : marker.events()) {
      entities.value(event.span(), label(event), event.value());
    }
    json.endList();
    json.endObject();
  }

  private void relations(List<Mark> marks, List<MarkedEvent> events) {
    List<Mark> order = new ArrayList<>(marks);
    json.startList("relations");
    int id = 0;
    for (int i = 0; i < events.size(); i++) {
      for (MarkedEvent.Part part : events.get(i).parts()) {
        json.startObject();
        json.number("id", ++id);
        json.number("from_id", marks.size() + i + 1);
        json.number("to_id", order.indexOf(part.mark()) + 1);
        json.string("type", part.role());
        json.endObject();
      }
    }
    json.endList();
  }

  private static String label(Mark mark) {
    return WireName.of(mark.kind());
  }

  private static String label(MarkedEvent event) {
    return WireName.of(event.type()) + "/" + WireName.of(event.status());
  }

  /** Writes stretches with their labels, counting in code points. */
  private static final class Entities {

    private final CodePoints points;
    private final Json json;
    private int id;

    Entities(CodePoints points, Json json) {
      this.points = points;
      this.json = json;
    }

    void entity(Span span, String label) {
      json.startObject();
      json.number("id", ++id);
      place(span, label);
      json.endObject();
    }

    void value(Span span, String label, String value) {
      if (!value.isEmpty()) {
        json.startObject();
        place(span, label);
        json.string("value", value);
        json.endObject();
      }
    }

    private void place(Span span, String label) {
      json.number("start_offset", points.at(span.start()));
      json.number("end_offset", points.at(span.end()));
      json.string("label", label);
    }
  }
}
