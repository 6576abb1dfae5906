package dev.dateline.explain;

import dev.dateline.explain.Account.Entry;
import dev.dateline.explain.Account.Passage;
import dev.dateline.model.DateRange;
import dev.dateline.model.Explanation;
import dev.dateline.model.Explanation.Mark;
import dev.dateline.model.Explanation.Omission;
import dev.dateline.model.Explanation.Origin;
import dev.dateline.model.Explanation.Reasoning;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.output.EventJson;
import dev.dateline.output.Json;
import dev.dateline.output.WireName;
import java.util.List;

/** Writes the explanation of one document as a JSON object. */
final class ExplanationJson {

  private final Json json;
  private final EventJson events;
  private final Explanation explanation;
  private final Quotes quotes;
  private final Account account;

  ExplanationJson(Json json, EventJson events, Explanation explanation) {
    this.json = json;
    this.events = events;
    this.explanation = explanation;
    this.quotes = new Quotes(explanation.text());
    this.account = Account.of(explanation);
  }

  void write() {
    json.startObject();
    json.string("id", explanation.document().id());
    json.known("title", explanation.document().title());
    day();
    marks();
    json.startList("events");
    for (Entry entry : account.events()) {
      event(entry);
    }
    json.endList();
    json.startList("leftOut");
    for (Omission omission : explanation.leftOut()) {
      omission(omission);
    }
    json.endList();
    json.endObject();
  }

  private void day() {
    if (!(explanation.day().date() instanceof PublicationDate.Known known)) {
      json.nothing("day");
      return;
    }
    json.oneLine().startObject("day");
    json.string("date", known.day().toString());
    json.string("basis", WireName.of(known.basis()));
    words("words", explanation.day().words());
    json.endObject();
  }

  private void marks() {
    json.startList("marks");
    for (Mark mark : explanation.marks()) {
      json.oneLine().startObject();
      json.string("kind", WireName.of(mark.kind()));
      span(mark.span());
      json.known("value", mark.value());
      json.known("reason", mark.reason());
      json.known("event", mark.event());
      json.endObject();
    }
    json.endList();
  }

  private void event(Entry entry) {
    json.startObject();
    json.name("event");
    events.write(entry.told().event());
    json.startList("mentions");
    List<Reasoning> mentions = entry.told().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      mention(mentions.get(i), entry.passages().get(i));
    }
    json.endList();
    json.endObject();
  }

  private void mention(Reasoning mention, Passage passage) {
    json.startObject();
    json.string("id", mention.source().mention());
    json.number("line", passage.line());
    json.string("rule", mention.source().rule());
    words("trigger", mention.trigger());
    date(mention.date());
    origin("status", mention.status());
    origins("people", mention.people());
    origins("places", mention.places());
    JsonExplanation.notes(passage.notes(), json);
    json.endObject();
  }

  private void date(ResolvedDate date) {
    DateRange range = date.range().orElseThrow();
    json.oneLine().startObject("date");
    span(date.span());
    json.string("edtf", range.edtf());
    json.strings("basis", date.basis());
    words("from", date.from());
    json.endObject();
  }

  private void origins(String name, List<Origin> origins) {
    json.startList(name);
    for (Origin origin : origins) {
      json.oneLine().startObject();
      json.string("name", origin.what());
      json.string("how", origin.how());
      words("words", origin.words());
      json.endObject();
    }
    json.endList();
  }

  private void origin(String name, Origin origin) {
    json.oneLine().startObject(name);
    json.string("value", origin.what());
    json.string("how", origin.how());
    words("words", origin.words());
    json.endObject();
  }

  private void omission(Omission omission) {
    json.oneLine().startObject();
    json.string("reason", omission.reason());
    json.known("detail", omission.detail());
    json.string("text", ReasonWords.of(omission));
    Span first = omission.trigger().isEmpty() ? omission.date() : omission.trigger();
    json.number("line", quotes.line(first));
    json.known("rule", omission.rule());
    words("trigger", omission.trigger());
    words("date", omission.date());
    words("because", omission.because());
    json.endObject();
  }

  /** A stretch of the text, or null when there is none. */
  private void words(String name, Span span) {
    if (span.isEmpty()) {
      json.nothing(name);
      return;
    }
    json.oneLine().startObject(name);
    span(span);
    json.endObject();
  }

  private void span(Span span) {
    json.number("start", span.start());
    json.number("end", span.end());
    json.string("text", span.of(explanation.text()));
  }
}
