package dev.dateline.explain;

import dev.dateline.explain.Account.Note;
import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an event of a chronology rests on.
 *
 * @param fields each value with who says it, and what others say
 * @param sources in order of publication
 */
public record Provenance(
    Event event, List<Field> fields, List<Source> sources, List<Link> related) {

  public Provenance {
    fields = List.copyOf(fields);
    sources = List.copyOf(sources);
    related = List.copyOf(related);
  }

  /**
   * A value of the event.
   *
   * @param name of the field
   * @param sources the numbers of those that say so, from 1
   * @param others what other sources say instead
   * @param choice by which rule the value was chosen, or empty where there was no choice
   */
  public record Field(
      String name, String value, List<Integer> sources, List<Other> others, String choice) {

    public Field {
      sources = List.copyOf(sources);
      others = List.copyOf(others);
    }
  }

  /** What some sources say instead. */
  public record Other(String value, List<Integer> sources) {

    public Other {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A place of a document that tells of the event.
   *
   * @param title of the document, or empty
   * @param published when the document was published, as far as the chronology knows
   * @param notes what it says and how that was inferred
   */
  public record Source(
      Evidence evidence, String title, PublicationDate published, List<Note> notes) {}

  /**
   * Another event to which this one is linked.
   *
   * @param title of that event, or empty when the chronology does not have it
   * @param date of that event, or empty
   */
  public record Link(Relation relation, String title, String date) {}

  /**
   * The provenance of an event.
   *
   * @param chronology that has it
   * @param notes what is said of mentions whose documents are at hand
   */
  public static Provenance of(Chronology chronology, Event event, ProvenanceNotes notes) {
    Map<String, DocumentInfo> documents = new HashMap<>();
    for (DocumentInfo document : chronology.documents()) {
      documents.put(document.id(), document);
    }
    List<Source> sources = new ArrayList<>();
    for (Evidence evidence : event.sources()) {
      DocumentInfo document = documents.get(evidence.document());
      List<Note> said = notes.of(evidence.mention());
      sources.add(
          new Source(
              evidence,
              document == null ? "" : document.title(),
              document == null ? PublicationDate.UNKNOWN : document.published(),
              said.isEmpty() ? Sayings.of(evidence.says(), document) : said));
    }
    sources.sort(new ByPublication());
    return new Provenance(
        event, new Fields(event, sources).all(), sources, links(chronology, event));
  }

  private static List<Link> links(Chronology chronology, Event event) {
    List<Link> links = new ArrayList<>();
    for (Relation relation : event.related()) {
      Event other = find(chronology, relation.id());
      links.add(
          other == null
              ? new Link(relation, "", "")
              : new Link(relation, other.title(), Days.of(other.date().range())));
    }
    return links;
  }

  private static Event find(Chronology chronology, String id) {
    for (Event event : chronology.events()) {
      if (event.id().equals(id) || event.aliases().contains(id)) {
        return event;
      }
    }
    return null;
  }

  /** The order in which the documents were published, those of an unknown day first. */
  private static final class ByPublication implements Comparator<Source> {
    @Override
    public int compare(Source one, Source other) {
      int order = day(one).compareTo(day(other));
      if (order == 0) {
        order = one.evidence().document().compareTo(other.evidence().document());
      }
      return order != 0 ? order : one.evidence().span().compareTo(other.evidence().span());
    }

    private static String day(Source source) {
      return source.published() instanceof PublicationDate.Known known
          ? known.day().toString()
          : "";
    }
  }
}
