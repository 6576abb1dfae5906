package dev.dateline.eval;

import dev.dateline.model.Diagnostic;
import dev.dateline.reader.FileFault;
import java.util.ArrayList;
import java.util.List;

/** The form of an annotation: reads one file, and says all that is wrong with it at once. */
final class GoldForm {

  private final JsonText json;
  private final List<Diagnostic> faults = new ArrayList<>();

  GoldForm(JsonText json) {
    this.json = json;
  }

  /**
   * The annotation.
   *
   * @throws FileFault when anything in it cannot be used
   */
  GoldDocument document() throws FileFault {
    List<JsonText.Value> values = json.values();
    if (values.size() != 1 || !values.get(0).node().isObject()) {
      throw json.faultAt(1, "one object is expected: {\"doc\": ..., \"events\": [...]}");
    }
    GoldFields fields = new GoldFields(values.get(0).node(), "", this::fault);
    String id = fields.text("doc", "name the document");
    List<GoldEvent> events = new ArrayList<>();
    for (GoldFields event : fields.objects("events")) {
      events.add(event(event));
    }
    if (!faults.isEmpty()) {
      throw new FileFault(faults);
    }
    return new GoldDocument(json.file(), id, events);
  }

  private void fault(String pointer, String message) {
    faults.add(json.errorAt(pointer, name(pointer) + message));
  }

  private static GoldEvent event(GoldFields event) {
    return new GoldEvent(
        event.textIfAny("id"),
        event.dates(),
        event.types(),
        event.status(),
        event.texts("places"),
        event.texts("countries"),
        event.texts("people"),
        event.text("evidence", "copy the words of the document that prove the event"),
        event.flag("optional"));
  }

  /** {@code /events/3/status} as {@code events[3].status: }. */
  private static String name(String pointer) {
    if (pointer.isEmpty()) {
      return "";
    }
    String path = pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    return path + ": ";
  }
}
