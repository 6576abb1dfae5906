package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a whole chronology document by document, with the events that each tells of. */
final class PerDocument implements ChronologyWriter {

  private final Format format;
  private final Map<String, String> texts;
  private String remark = "";

  PerDocument(Format format, Map<String, String> texts) {
    this.format = format;
    this.texts = texts;
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    Map<String, List<Event>> events = new LinkedHashMap<>();
    for (DocumentInfo document : chronology.documents()) {
      events.put(document.id(), new ArrayList<>());
    }
    for (Event event : chronology.events()) {
      for (String document : SourceLinks.documents(event)) {
        events.computeIfAbsent(document, id -> new ArrayList<>()).add(event);
      }
    }
    LiveWriter writer = LiveFormats.of(format, out, new HashMap<>(texts));
    for (DocumentInfo document : chronology.documents()) {
      writer.write(document, events.get(document.id()));
    }
    writer.finish();
    remark = writer.remark();
  }

  @Override
  public String remark() {
    return remark;
  }
}
