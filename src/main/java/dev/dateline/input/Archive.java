package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.io.IOException;

/**
 * Reads the documents in an archive, in the order in which they stand there.
 *
 * <p>Which entries are documents is told by their endings, as in a directory. Nothing is written,
 * so that a name such as {@code ../x.txt} is but a name.
 */
final class Archive {

  private final PartReader parts;
  private final DocumentSink sink;

  Archive(PartReader parts, DocumentSink sink) {
    this.parts = parts;
    this.sink = sink;
  }

  /** Reads all entries; one that cannot be read costs itself alone. */
  void read(Part archive, ArchiveEntries entries, Allowance allowance) throws IOException {
    boolean any = false;
    while (next(entries)) {
      allowance.countEntry();
      String name = entries.name().replace('\\', '/');
      if (entries.isFile() && isDocument(name)) {
        any = true;
        entry(archive, name, entries, allowance);
      }
    }
    if (!any) {
      error(archive.id(), "no-documents", "no documents of a kind that is read in this archive");
    }
  }

  private static boolean next(ArchiveEntries entries) throws IOException {
    try {
      return entries.next();
    } catch (RuntimeException e) {
      // Libraries fail in many ways at damaged bytes.
      throw new IOException("it is damaged", e);
    }
  }

  private void entry(Part archive, String name, ArchiveEntries entries, Allowance allowance)
      throws IOException {
    String obstacle = entries.obstacle();
    if (!obstacle.isEmpty()) {
      error(archive.id() + "!/" + name, "unreadable", obstacle);
    } else {
      parts.readInner(archive.entry(name, allowance.unpacked(entries.open())));
    }
  }

  /** Names that begin with a dot are passed over, and so is what a Mac adds. */
  private boolean isDocument(String name) {
    boolean hidden = name.startsWith(".") && !name.startsWith("./") && !name.startsWith("../");
    for (int i = name.indexOf("/."); i >= 0; i = name.indexOf("/.", i + 1)) {
      hidden |= !name.startsWith("/../", i) && !name.startsWith("/./", i);
    }
    return !hidden && !name.startsWith("__MACOSX/") && parts.isWanted(Kind.of(name));
  }

  private void error(String id, String code, String message) {
    sink.diagnostic(Diagnostic.of(Severity.ERROR, id, code, message));
  }
}
