package dev.dateline.diff;

import dev.dateline.model.Event;
import dev.dateline.output.Json;
import dev.dateline.output.WireName;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The difference for programs. */
final class JsonDiff {

  private JsonDiff() {}

  static byte[] bytes(Difference difference) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Json json = new Json(bytes, true);
    json.startObject();
    events("added", difference.added(), json);
    events("removed", difference.removed(), json);
    json.startList("changed");
    for (Difference.Changed changed : difference.changed()) {
      json.startObject();
      brief(changed.after(), json);
      json.string("previousId", changed.before().id());
      json.startList("changes");
      for (Change change : changed.changes()) {
        json.oneLine().startObject();
        json.string("field", change.field());
        json.known("before", change.before());
        json.known("after", change.after());
        json.endObject();
      }
      json.endList();
      json.endObject();
    }
    json.endList();
    json.endObject();
    json.endLine();
    json.finish();
    return bytes.toByteArray();
  }

  private static void events(String name, List<Event> events, Json json) {
    json.startList(name);
    for (Event event : events) {
      json.oneLine().startObject();
      brief(event, json);
      json.endObject();
    }
    json.endList();
  }

  private static void brief(Event event, Json json) {
    json.string("id", event.id());
    json.string("date", event.date().range().edtf());
    json.string("type", WireName.of(event.type()));
    json.string("status", WireName.of(event.status()));
    json.string("title", event.title());
  }
}
