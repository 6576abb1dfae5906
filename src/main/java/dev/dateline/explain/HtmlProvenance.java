package dev.dateline.explain;

import dev.dateline.explain.Provenance.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The provenance of an event as a part of a page. */
final class HtmlProvenance {

  private final Writer out;

  HtmlProvenance(Writer out) {
    this.out = out;
  }

  void write(Provenance provenance) throws IOException {
    ProvenanceAccount account = ProvenanceAccount.of(provenance);
    out.write("<section>\n<h1>" + Html.line(provenance.event().id()) + "</h1>\n<p>");
    out.write(Html.line(provenance.event().title()) + "</p>\n");
    part("Also found as", account.aliases());
    out.write("<h2>What it says, and who says so</h2>\n");
    HtmlExplanation.notes(account.fields(), out);
    if (!account.conflicts().isEmpty()) {
      out.write("<h2>Conflicts</h2>\n");
      HtmlExplanation.notes(account.conflicts(), out);
    }
    out.write("<h2>" + TextExplanation.amount(provenance.sources().size(), "source") + "</h2>\n");
    int number = 0;
    for (Source source : provenance.sources()) {
      number++;
      source(number, source);
    }
    part("Linked events", account.linked());
    part("To be checked by a person", account.review());
    out.write("</section>\n");
  }

  private void source(int number, Source source) throws IOException {
    out.write(
        "<article>\n<h3>" + number + ". " + Html.line(source.evidence().document()) + "</h3>\n<p>");
    out.write(Html.line(PublishedWords.of(source.published())));
    out.write(source.title().isEmpty() ? "" : ": " + Html.line(source.title()));
    out.write("</p>\n<blockquote>" + Html.line(source.evidence().text()) + "</blockquote>\n");
    HtmlExplanation.notes(ProvenanceAccount.notes(source), out);
    out.write("</article>\n");
  }

  private void part(String heading, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.write("<h2>" + heading + "</h2>\n<ul>\n");
    for (String line : lines) {
      out.write("<li>" + Html.line(line) + "</li>\n");
    }
    out.write("</ul>\n");
  }
}
