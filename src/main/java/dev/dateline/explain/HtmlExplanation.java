package dev.dateline.explain;

import dev.dateline.explain.Account.Entry;
import dev.dateline.explain.Account.Group;
import dev.dateline.explain.Account.Item;
import dev.dateline.explain.Account.Note;
import dev.dateline.explain.Account.Passage;
import dev.dateline.model.Event;
import dev.dateline.model.Explanation;
import dev.dateline.output.WireName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Explanations as one page for a browser. */
final class HtmlExplanation implements ExplanationWriter {

  private final Writer out;
  private boolean begun;
  private int documents;

  HtmlExplanation(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public void write(Explanation explanation) throws IOException {
    begin();
    documents++;
    String anchor = "d" + documents + "e";
    Account account = Account.of(explanation);
    out.write("<section>\n<h1>" + Html.line(explanation.document().id()) + "</h1>\n");
    out.write("<p>" + Html.line(account.day()) + "</p>\n<div class=\"text\">");
    HtmlMarks marks = new HtmlMarks(out, anchor);
    marks.number(explanation);
    marks.walk(explanation);
    out.write("</div>\n<h2>" + TextExplanation.amount(account.events().size(), "event"));
    out.write("</h2>\n");
    int number = 0;
    for (Entry entry : account.events()) {
      number++;
      event(anchor + number, number, entry);
    }
    int count = explanation.leftOut().size();
    String what = count == 0 ? "nothing" : TextExplanation.amount(count, "place");
    out.write("<h2>Left out: " + what + "</h2>\n");
    for (Group group : account.leftOut()) {
      group(group);
    }
    out.write("</section>\n");
  }

  @Override
  public void write(Provenance provenance) throws IOException {
    begin();
    new HtmlProvenance(out).write(provenance);
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.write(HtmlPage.foot());
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      out.write(HtmlPage.head());
      begun = true;
    }
  }

  private void event(String anchor, int number, Entry entry) throws IOException {
    Event event = entry.told().event();
    out.write("<article id=\"" + anchor + "\">\n<h3>#" + number + " ");
    out.write(Html.line(event.title()) + "</h3>\n<p>");
    out.write(Html.line(Days.of(event.date().range())) + ", " + WireName.of(event.type()));
    out.write(", " + WireName.of(event.status()));
    out.write(" <code>" + Html.line(event.id()) + "</code></p>\n");
    for (Passage passage : entry.passages()) {
      out.write("<blockquote>" + Html.line(passage.text()));
      out.write(" <span class=\"aside\">line " + passage.line() + "</span></blockquote>\n");
      notes(passage.notes(), out);
    }
    for (String flag : event.review()) {
      out.write("<p>To be checked: " + Html.line(ReviewWords.of(flag)) + "</p>\n");
    }
    out.write("</article>\n");
  }

  static void notes(List<Note> notes, Writer out) throws IOException {
    out.write("<dl>\n");
    for (Note note : notes) {
      out.write("<dt>" + Html.line(note.label()) + "</dt>");
      for (int i = 0; i < note.words().size(); i++) {
        // Further words stand under the first, not under the label.
        out.write((i == 0 ? "<dd>" : "<br>") + Html.line(note.words().get(i)));
      }
      out.write("</dd>\n");
    }
    out.write("</dl>\n");
  }

  private void group(Group group) throws IOException {
    out.write("<h3>" + Html.line(group.reason()) + "</h3>\n<ul>\n");
    for (Item item : group.items()) {
      String because = item.because().isEmpty() ? "" : " (" + item.because() + ")";
      out.write("<li><span class=\"aside\">line " + item.line() + "</span> ");
      out.write(Html.line(item.words() + because) + "</li>\n");
    }
    out.write("</ul>\n");
  }
}
