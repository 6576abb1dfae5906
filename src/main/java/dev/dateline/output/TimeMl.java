package dev.dateline.output;

import dev.dateline.model.DateReading;
import dev.dateline.model.ResolvedDate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * TimeML: the text of each document with TIMEX3 elements in it, each end of a range and each member
 * of a list for itself. Several documents stand in one {@code Documents} element.
 */
final class TimeMl implements DateWriter {

  private final Writer out;
  private String held = "";
  private boolean several;
  private int tid;

  TimeMl(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** The first waits for the next one, because a single document is the root element itself. */
  @Override
  public void write(DateReading reading) throws IOException {
    if (!held.isEmpty()) {
      begin(true);
      out.write(held);
    }
    held = document(reading);
  }

  @Override
  public void finish() throws IOException {
    begin(held.isEmpty());
    out.write(held);
    if (several) {
      out.write("</Documents>\n");
    }
    out.flush();
  }

  private void begin(boolean wrap) throws IOException {
    if (several) {
      return;
    }
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (wrap) {
      out.write("<Documents>\n");
      several = true;
    }
  }

  private String document(DateReading reading) {
    StringBuilder xml = new StringBuilder("<TimeML>\n<DOCID>");
    tid = 0;
    Xml.append(xml, reading.document().id());
    xml.append("</DOCID>\n");
    String published = DatesJson.published(reading);
    if (!published.isEmpty()) {
      xml.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"").append(published);
      xml.append("\" functionInDocument=\"CREATION_TIME\">").append(published);
      xml.append("</TIMEX3></DCT>\n");
    }
    xml.append("<TEXT>");
    text(reading, xml);
    return xml.append("</TEXT>\n</TimeML>\n").toString();
  }

  private void text(DateReading reading, StringBuilder xml) {
    int at = 0;
    for (ResolvedDate date : reading.dates()) {
      at = expression(date, reading.text(), at, xml);
    }
    Xml.append(xml, reading.text().substring(at));
  }

  private int expression(ResolvedDate date, String text, int from, StringBuilder xml) {
    if (!DateJson.isComposed(date) || date.parts().isEmpty()) {
      return element(date, text, from, xml);
    }
    int at = from;
    for (ResolvedDate part : date.parts()) {
      at = expression(part, text, at, xml);
    }
    return at;
  }

  private int element(ResolvedDate date, String text, int from, StringBuilder xml) {
    Timex3 timex = Timex3.of(date);
    Xml.append(xml, text.substring(from, date.span().start()));
    xml.append("<TIMEX3 tid=\"t").append(++tid).append("\" type=\"").append(timex.type());
    xml.append("\" value=\"").append(timex.value()).append("\">");
    Xml.append(xml, date.span().of(text));
    xml.append("</TIMEX3>");
    return date.span().end();
  }
}
