package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A ZIP archive of a folder for brat: of each document its text and its annotations, with the
 * configuration that names their types, and a list of what documents the files are.
 */
final class BratFormat implements LiveWriter {

  private static final String CONFIGURATION = "annotation.conf";

  private final SteadyZip zip;
  private final Map<String, String> texts;
  private final StringBuilder index = new StringBuilder();
  private final Set<String> names = new HashSet<>();
  private final MissingTexts missing = new MissingTexts();

  /**
   * Writes to a stream.
   *
   * @param texts of the documents by their ids; those that are written are taken out
   */
  BratFormat(OutputStream out, Map<String, String> texts) {
    this.zip = new SteadyZip(out);
    this.texts = texts;
  }

  @Override
  public void write(DocumentInfo document, List<Event> events) throws IOException {
    String text = texts.remove(document.id());
    if (text == null) {
      missing.add(document.id());
      return;
    }
    String name = name(document.id());
    index.append(name).append('\t').append(Printable.line(document.id())).append('\n');
    file(name + ".txt", text);
    file(name + ".ann", new BratAnnotations(text, new Marker(document.id(), text, events)).text());
  }

  @Override
  public void finish() throws IOException {
    try (InputStream configuration = BratFormat.class.getResourceAsStream(CONFIGURATION)) {
      configuration.transferTo(zip.begin(CONFIGURATION));
      zip.end();
    }
    file("documents.tsv", index.toString());
    zip.finish();
  }

  @Override
  public String remark() {
    return missing.remark();
  }

  private void file(String name, String content) throws IOException {
    zip.begin(name).write(content.getBytes(StandardCharsets.UTF_8));
    zip.end();
  }

  /** A name of its own that any system takes, made of the last part of the document's id. */
  private String name(String id) {
    String last = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
    String plain = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[^A-Za-z0-9._-]", "_");
    plain = plain.isEmpty() || plain.startsWith(".") ? "document" : plain;
    String name = plain;
    // Some systems take "A" and "a" for the same file.
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = plain + "-" + i;
    }
    return name;
  }
}
