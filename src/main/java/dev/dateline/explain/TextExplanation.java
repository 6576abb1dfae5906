package dev.dateline.explain;

import dev.dateline.explain.Account.Entry;
import dev.dateline.explain.Account.Group;
import dev.dateline.explain.Account.Item;
import dev.dateline.explain.Account.Note;
import dev.dateline.explain.Account.Passage;
import dev.dateline.model.Event;
import dev.dateline.model.Explanation;
import dev.dateline.output.Columns;
import dev.dateline.output.Paint;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An explanation to read on a terminal or in a file. */
final class TextExplanation implements ExplanationWriter {

  private static final int LABEL = 10;

  private final Writer out;
  private final Lines lines;
  private final NoteLines notes;
  private final Paint paint;
  private final boolean colour;

  TextExplanation(OutputStream stream, int width, boolean colour) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.colour = colour;
    this.paint = new Paint(colour);
    this.lines = new Lines(out, width);
    this.notes = new NoteLines(lines, paint);
  }

  @Override
  public void write(Explanation explanation) throws IOException {
    Account account = Account.of(explanation);
    out.write("==> " + Printable.line(explanation.document().id()) + " <==\n");
    lines.write(0, account.day());
    heading("The text");
    text(explanation);
    heading(amount(account.events().size(), "event"));
    int number = 0;
    for (Entry entry : account.events()) {
      number++;
      event(number, entry);
    }
    int count = explanation.leftOut().size();
    heading("Left out: " + (count == 0 ? "nothing" : amount(count, "place") + " of the text"));
    for (Group group : account.leftOut()) {
      group(group);
    }
    out.write("\n");
  }

  @Override
  public void write(Provenance provenance) throws IOException {
    new TextProvenance(out, lines, notes, paint).write(provenance);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private void heading(String words) throws IOException {
    out.write("\n" + paint.heading(words) + "\n\n");
  }

  private void text(Explanation explanation) throws IOException {
    Marking marking = colour ? new Painted(out, paint) : new Bracketed(out);
    marking.number(explanation);
    marking.walk(explanation);
    out.write(explanation.text().endsWith("\n") ? "" : "\n");
  }

  private void event(int number, Entry entry) throws IOException {
    Event event = entry.told().event();
    String status = WireName.of(event.status());
    String kind = event.subtype().isEmpty() ? "" : ", " + event.subtype();
    out.write(
        paint.mark("#" + number)
            + " "
            + paint.date(Days.of(event.date().range()))
            + "  "
            + WireName.of(event.type())
            + Printable.line(kind)
            + ", "
            + status
            + "\n");
    lines.write(3, event.title());
    lines.write(3, event.id());
    for (Passage passage : entry.passages()) {
      lines.write(3, "line " + passage.line() + ": \"" + passage.text() + "\"");
      for (Note note : passage.notes()) {
        notes.write(note);
      }
    }
    for (String flag : event.review()) {
      notes.write(new Note("check", List.of(ReviewWords.of(flag))));
    }
    out.write("\n");
  }

  private void group(Group group) throws IOException {
    lines.write(0, group.reason() + ":");
    for (Item item : group.items()) {
      String because = item.because().isEmpty() ? "" : " (" + item.because() + ")";
      String line = Columns.pad("  line " + item.line(), LABEL);
      lines.write(line + " ", Columns.of(line) + 1, item.words() + because);
    }
  }

  static String amount(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
