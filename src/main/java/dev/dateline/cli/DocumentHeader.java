package dev.dateline.cli;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.PublicationDate;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.List;

/** What is known of a document, in lines of name and value. */
final class DocumentHeader {

  private final StringBuilder text = new StringBuilder();

  DocumentHeader(DocumentInfo info, int length) {
    line("id", info.id());
    line("title", info.title());
    if (!info.url().isEmpty()) {
      line("url", info.url());
    }
    line("published", published(info.published()));
    for (DatelineStamp dateline : info.datelines()) {
      line("dateline", dateline(dateline));
    }
    line("language", info.language());
    line("sha256", info.sha256());
    line("length", length + " UTF-16 code units; offset 0 is the first one below");
  }

  String text() {
    return text.toString();
  }

  private void line(String name, String value) {
    String shown = value.isEmpty() ? "-" : Printable.line(value);
    text.append(name).append(" ".repeat(11 - name.length())).append(shown).append('\n');
  }

  private static String published(PublicationDate published) {
    return published instanceof PublicationDate.Known known
        ? known.day() + " (" + WireName.of(known.basis()) + ")"
        : "";
  }

  private static String dateline(DatelineStamp dateline) {
    List<String> parts = new ArrayList<>();
    parts.add(dateline.place());
    parts.add(dateline.date().isPresent() ? dateline.date().get().toString() : "");
    parts.add(dateline.agency());
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
