package dev.dateline.explain;

import dev.dateline.explain.Account.Note;
import dev.dateline.explain.Provenance.Source;
import dev.dateline.output.Columns;
import dev.dateline.output.Paint;
import dev.dateline.output.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The provenance of an event to read on a terminal or in a file. */
final class TextProvenance {

  private static final int INDENT = 3;

  private final Writer out;
  private final Lines lines;
  private final NoteLines notes;
  private final Paint paint;

  TextProvenance(Writer out, Lines lines, NoteLines notes, Paint paint) {
    this.out = out;
    this.lines = lines;
    this.notes = notes;
    this.paint = paint;
  }

  void write(Provenance provenance) throws IOException {
    ProvenanceAccount account = ProvenanceAccount.of(provenance);
    out.write("==> " + Printable.line(provenance.event().id()) + " <==\n");
    lines.write(0, provenance.event().title());
    part("Also found as", account.aliases());
    noted("What it says, and who says so", account.fields());
    noted("Conflicts", account.conflicts());
    heading(TextExplanation.amount(provenance.sources().size(), "source"));
    int number = 0;
    for (Source source : provenance.sources()) {
      number++;
      source(number, source);
    }
    part("Linked events", account.linked());
    part("To be checked by a person", account.review());
    out.write("\n");
  }

  private void source(int number, Source source) throws IOException {
    String label = Columns.pad(number + " ", INDENT);
    lines.write(paint.mark(label), Columns.of(label), source.evidence().document());
    String title = source.title().isEmpty() ? "" : ": " + source.title();
    lines.write(INDENT, PublishedWords.of(source.published()) + title);
    lines.write(INDENT, "\"" + source.evidence().text() + "\"");
    for (Note note : ProvenanceAccount.notes(source)) {
      notes.write(note);
    }
    out.write("\n");
  }

  private void noted(String heading, List<Note> all) throws IOException {
    if (!all.isEmpty()) {
      heading(heading);
    }
    for (Note note : all) {
      notes.write(note);
    }
  }

  private void part(String heading, List<String> all) throws IOException {
    if (!all.isEmpty()) {
      heading(heading);
    }
    for (String line : all) {
      lines.write(INDENT, line);
    }
  }

  private void heading(String words) throws IOException {
    out.write("\n" + paint.heading(words) + "\n\n");
  }
}
