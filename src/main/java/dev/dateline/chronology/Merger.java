package dev.dateline.chronology;

import dev.dateline.model.Chronology;
import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes one chronology of what many documents tell: an event for each occurrence, with all its
 * sources.
 *
 * <p>The result is a function of the set of mentions and documents. So merging is associative,
 * commutative and idempotent, and what was merged can be merged again.
 */
public final class Merger {

  /** A plan whose day has passed, and of which nobody says that it came true. */
  private static final String UNCONFIRMED = "unconfirmed";

  private final Function<Claim, Codes> codes;
  private final Reports reports = new Reports();
  private final Set<DocumentInfo> documents = new TreeSet<>(new DocumentOrder());
  private final Set<Diagnostic> diagnostics = new TreeSet<>(new ByPlace());

  /**
   * One with nothing in it.
   *
   * @param codes gives the codes of what several documents tell together
   */
  public Merger(Function<Claim, Codes> codes) {
    this.codes = codes;
  }

  public void add(Chronology chronology) {
    for (DocumentInfo document : chronology.documents()) {
      documents.add(document);
      reports.add(document);
    }
    for (Event event : chronology.events()) {
      reports.add(event);
    }
    // What a person dropped is heard again, so that only the file of corrections decides.
    for (Event event : chronology.dropped()) {
      reports.add(event);
    }
    diagnostics.addAll(chronology.diagnostics());
  }

  /** All that was added, in order of date. */
  public Chronology merged() {
    List<Merged> events = new ArrayList<>();
    for (Cluster cluster : Clusters.of(reports.all())) {
      events.add(merged(cluster));
    }
    events.sort(new Merged.InOrder());
    Relations relations = new Relations();
    new Postponements(events).tell(relations);
    new Journeys(events).tell(relations);
    List<Event> linked = new ArrayList<>(events.size());
    for (Merged event : events) {
      linked.add(relations.linked(event.event()));
    }
    return new Chronology(List.copyOf(documents), linked, List.copyOf(diagnostics));
  }

  private Merged merged(Cluster cluster) {
    List<Report> told = cluster.reports();
    List<Report> weighed = told.size() == 1 ? told : Copies.beside(told);
    Claim claim = new Fusion(weighed).claim();
    Set<String> ids = new TreeSet<>();
    Set<String> former = new TreeSet<>();
    Set<String> review = new LinkedHashSet<>();
    List<Evidence> sources = new ArrayList<>();
    for (Report report : told) {
      former.addAll(report.former());
      for (Evidence mention : report.mentions()) {
        ids.add(mention.mention());
        review.addAll(mention.review());
        sources.add(mention);
      }
    }
    if (isOver(claim)) {
      review.add(UNCONFIRMED);
    }
    String id = ids.iterator().next();
    ids.addAll(former);
    ids.remove(id);
    Event event =
        new Event(
            id,
            List.copyOf(ids),
            claim,
            codes(told, claim),
            List.copyOf(review),
            sources,
            new Conflicts(weighed, claim).found(),
            List.of());
    return told.size() == 1 ? new Merged(event, told, cluster.profile()) : Merged.of(event, told);
  }

  /** Those of a single report are known already, which saves the loading of the table. */
  private Codes codes(List<Report> told, Claim claim) {
    Codes known = told.size() == 1 ? told.get(0).codes() : Codes.NONE;
    return known.isNone() ? codes.apply(claim) : known;
  }

  private boolean isOver(Claim claim) {
    LocalDate end = claim.date().range().end();
    return claim.status() == Status.PLANNED && end.isBefore(reports.lastDay());
  }

  private static final class ByPlace implements Comparator<Diagnostic> {
    @Override
    public int compare(Diagnostic one, Diagnostic other) {
      int order = one.document().compareTo(other.document());
      if (order == 0) {
        order = Integer.compare(one.line(), other.line());
      }
      if (order == 0) {
        order = Integer.compare(one.column(), other.column());
      }
      if (order == 0) {
        order = one.severity().compareTo(other.severity());
      }
      if (order == 0) {
        order = one.code().compareTo(other.code());
      }
      return order != 0 ? order : one.message().compareTo(other.message());
    }
  }
}
