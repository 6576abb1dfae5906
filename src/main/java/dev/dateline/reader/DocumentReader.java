package dev.dateline.reader;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import dev.dateline.model.Span;
import java.util.List;

/** Reads what a chronology keeps of its documents, and the diagnostics. */
final class DocumentReader {

  private DocumentReader() {}

  static DocumentInfo document(Fields document) throws FileFault {
    return new DocumentInfo(
        document.text("id"),
        document.text("sha256"),
        document.known("title"),
        published(document),
        document.text("language"),
        document.has("url") ? document.known("url") : "",
        document.has("dateline") ? List.of(dateline(document.object("dateline"))) : List.of());
  }

  static Diagnostic diagnostic(Fields diagnostic) throws FileFault {
    return new Diagnostic(
        diagnostic.choice("severity", Severity.class),
        diagnostic.known("document"),
        position(diagnostic, "line"),
        position(diagnostic, "column"),
        diagnostic.text("code"),
        diagnostic.text("message"));
  }

  private static PublicationDate published(Fields document) throws FileFault {
    if (document.known("published").isEmpty()) {
      return PublicationDate.UNKNOWN;
    }
    return new PublicationDate.Known(
        document.day("published"), document.choice("publishedBasis", PublicationDate.Basis.class));
  }

  /** Where in its document it stands is not kept. */
  private static DatelineStamp dateline(Fields dateline) throws FileFault {
    DatelineStamp.Day day =
        dateline.known("date").isEmpty()
            ? new DatelineStamp.Day.Unknown()
            : new DatelineStamp.Day.Known(dateline.day("date"));
    return new DatelineStamp(
        new Span(0, 0), dateline.known("place"), day, dateline.known("agency"));
  }

  private static int position(Fields diagnostic, String name) throws FileFault {
    return diagnostic.object().path(name).isNull() ? 0 : diagnostic.number(name);
  }
}
