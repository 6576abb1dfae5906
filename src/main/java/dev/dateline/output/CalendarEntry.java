package dev.dateline.output;

import biweekly.ICalDataType;
import biweekly.component.VEvent;
import biweekly.parameter.RelationshipType;
import biweekly.property.DateTimeStamp;
import biweekly.property.Geo;
import biweekly.property.RelatedTo;
import biweekly.property.Transparency;
import dev.dateline.model.DateRange;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Precision;
import dev.dateline.model.Relation;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One event as an entry of a calendar. */
final class CalendarEntry {

  private static final String DOMAIN = "@dateline";

  private final Event event;
  private final Map<String, DocumentInfo> documents;

  /**
   * The entry of an event.
   *
   * @param documents by their ids
   */
  CalendarEntry(Event event, Map<String, DocumentInfo> documents) {
    this.event = event;
    this.documents = documents;
  }

  VEvent entry() {
    VEvent entry = new VEvent();
    entry.setUid(event.id() + DOMAIN);
    dates(entry);
    entry.setSummary(Printable.line(event.title()));
    entry.setStatus(status(event.status()));
    entry.setTransparency(Transparency.transparent());
    places(entry);
    link(entry);
    entry.addCategories(categories());
    entry.setDescription(description());
    for (Relation relation : event.related()) {
      if (relation.relation().equals("part-of")) {
        RelatedTo whole = new RelatedTo(relation.id() + DOMAIN);
        whole.setRelationshipType(RelationshipType.PARENT);
        entry.addRelatedTo(whole);
      }
    }
    return entry;
  }

  /** Written as they are: the library would take them through the time zone of the machine. */
  private void dates(VEvent entry) {
    DateRange range = event.date().range();
    entry.setDateTimeStamp((DateTimeStamp) null);
    entry.addExperimentalProperty("DTSTAMP", day(told()) + "T000000Z");
    entry.addExperimentalProperty("DTSTART", ICalDataType.DATE, day(range.start()));
    entry.addExperimentalProperty("DTEND", ICalDataType.DATE, day(range.end().plusDays(1)));
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** The last day on which a document told of it; the first of the event where none is known. */
  private LocalDate told() {
    LocalDate told = LocalDate.MIN;
    for (Evidence source : event.sources()) {
      DocumentInfo document = documents.get(source.document());
      if (document != null && document.published().date().isPresent()) {
        LocalDate day = document.published().date().get();
        told = day.isAfter(told) ? day : told;
      }
    }
    return told.equals(LocalDate.MIN) ? event.date().range().start() : told;
  }

  private static biweekly.property.Status status(Status status) {
    return switch (status) {
      case HELD, ONGOING -> biweekly.property.Status.confirmed();
      case PLANNED -> biweekly.property.Status.tentative();
      case POSTPONED, CANCELLED -> biweekly.property.Status.cancelled();
    };
  }

  private void places(VEvent entry) {
    List<String> names = new ArrayList<>();
    for (Place place : event.places()) {
      names.add(Printable.line(place.name()));
      if (place.hasCoordinates() && entry.getGeo() == null) {
        entry.setGeo(new Geo(place.latitude(), place.longitude()));
      }
    }
    if (!names.isEmpty()) {
      entry.setLocation(String.join(", ", names));
    }
  }

  private void link(VEvent entry) {
    for (Evidence source : event.sources()) {
      String url = Links.web(documents.get(source.document()));
      if (!url.isEmpty()) {
        entry.setUrl(url);
        return;
      }
    }
  }

  private List<String> categories() {
    List<String> categories = new ArrayList<>();
    categories.add(WireName.of(event.type()));
    categories.addAll(event.parties());
    return categories;
  }

  private String description() {
    List<String> lines = new ArrayList<>();
    lines.add("Status: " + WireName.of(event.status()));
    if (event.date().range().precision() != Precision.DAY) {
      lines.add("Date: " + event.date().text() + " (" + event.date().range().edtf() + ")");
    }
    for (Participant person : event.participants()) {
      String office = person.office().isEmpty() ? "" : ", " + person.office();
      String country = person.country().isEmpty() ? "" : " (" + person.country() + ")";
      lines.add("With: " + person.name() + office + country);
    }
    if (!event.review().isEmpty()) {
      lines.add("To be checked: " + String.join(", ", event.review()));
    }
    for (Evidence source : event.sources()) {
      lines.add("");
      lines.add("\"" + source.text() + "\"");
      lines.add(source.document());
    }
    return Printable.block(String.join("\n", lines));
  }
}
