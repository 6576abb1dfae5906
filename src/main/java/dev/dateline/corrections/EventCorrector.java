package dev.dateline.corrections;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Correction;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Status;
import dev.dateline.output.EventRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One event with what people say of it. */
final class EventCorrector {

  /** A plan that is no plan any more needs nobody to confirm it. */
  private static final String UNCONFIRMED = "unconfirmed";

  private final Event event;
  private final EventRow row;
  private final Function<Claim, Codes> codes;
  private final Map<Correctable, Entry> entries = new EnumMap<>(Correctable.class);

  EventCorrector(
      Event event, List<Entry> entries, Function<Claim, Codes> codes, List<Diagnostic> warnings) {
    this.event = event;
    this.row = new EventRow(event, Map.of());
    this.codes = codes;
    for (Entry entry : entries) {
      Entry before = this.entries.put(entry.field().orElseThrow(), entry);
      if (before != null && !before.value().equals(entry.value())) {
        String message = "the " + entry.fieldName() + " of this event has another correction; ";
        warnings.add(
            before.warning(
                "double-correction", message + "that of line " + entry.at().line() + " counts"));
      }
    }
    drop(DateCorrection.fault(event.date().range(), this.entries), warnings, DateCorrection.FIELDS);
    drop(PlaceCorrection.fault(event.places(), this.entries), warnings, PlaceCorrection.FIELDS);
  }

  /** What cannot be, with the values that it belongs to, is left as the sources say it. */
  private void drop(String fault, List<Diagnostic> warnings, List<Correctable> fields) {
    for (Correctable field : fields) {
      Entry entry = fault.isEmpty() ? null : entries.remove(field);
      if (entry != null) {
        warnings.add(entry.warning("bad-correction", fault + "; not applied"));
      }
    }
  }

  Event corrected() {
    Claim claim = claim();
    return new Event(
        event.id(),
        event.aliases(),
        claim,
        codes(claim),
        review(claim),
        event.sources(),
        event.conflicts(),
        event.related(),
        trace());
  }

  private Claim claim() {
    Claim old = event.claim();
    return new Claim(
        Values.constant(value(Correctable.TYPE), EventType.class),
        value(Correctable.SUBTYPE),
        Values.constant(value(Correctable.STATUS), Status.class),
        value(Correctable.TITLE),
        DateCorrection.of(old.date(), entries),
        value(Correctable.BODY),
        PlaceCorrection.of(old.places(), entries),
        isCorrected(Correctable.PARTICIPANTS)
            ? PeopleCorrection.of(old.participants(), Values.items(value(Correctable.PARTICIPANTS)))
            : old.participants(),
        isCorrected(Correctable.PARTIES)
            ? Values.items(value(Correctable.PARTIES))
            : old.parties());
  }

  private Codes codes(Claim claim) {
    Codes told = claim.equals(event.claim()) ? event.codes() : codes.apply(claim);
    return new Codes(
        isCorrected(Correctable.CAMEO) ? value(Correctable.CAMEO) : told.cameo(),
        isCorrected(Correctable.PLOVER) ? value(Correctable.PLOVER) : told.plover());
  }

  private List<String> review(Claim claim) {
    if (isCorrected(Correctable.REVIEW)) {
      return Values.items(value(Correctable.REVIEW));
    }
    List<String> review = new ArrayList<>(event.review());
    if (claim.status() != Status.PLANNED) {
      review.remove(UNCONFIRMED);
    }
    return review;
  }

  /** Every field that a person changed, with what the sources say; also what was changed before. */
  private List<Correction> trace() {
    Map<Correctable, Correction> trace = new EnumMap<>(Correctable.class);
    for (Correction before : event.corrections()) {
      Correctable.of(before.field()).ifPresent(field -> trace.put(field, before));
    }
    for (Map.Entry<Correctable, Entry> entry : entries.entrySet()) {
      Correctable field = entry.getKey();
      String was = trace.containsKey(field) ? trace.get(field).was() : field.of(row);
      String value = entry.getValue().value();
      trace.put(field, new Correction(field.label(), value, was));
      if (value.equals(was)) {
        trace.remove(field);
      }
    }
    return List.copyOf(trace.values());
  }

  private boolean isCorrected(Correctable field) {
    return entries.containsKey(field);
  }

  private String value(Correctable field) {
    return isCorrected(field) ? entries.get(field).value() : field.of(row);
  }
}
