package dev.dateline.output;

import dev.dateline.model.Chronology;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The chronology as one web page that needs no other file and asks nothing of the network.
 *
 * <p>The page's policy lets run and show only the script and style that are in it, by their hashes.
 * The events are data in it, in JSON that cannot end its element.
 */
final class HtmlFormat implements ChronologyWriter {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String version;

  HtmlFormat(String version) {
    this.version = version;
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    try {
      write(new PageFiles(), chronology, out);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes the template with what belongs in each of its {@code {{places}}}. */
  private void write(PageFiles files, Chronology chronology, OutputStream out) throws IOException {
    String template = files.read("page.html");
    String script = files.script();
    String style = files.style();
    PageSummary summary = PageSummary.of(chronology);
    int done = 0;
    for (int open = template.indexOf(OPEN); open >= 0; open = template.indexOf(OPEN, done)) {
      write(template.substring(done, open), out);
      int close = template.indexOf(CLOSE, open);
      switch (template.substring(open + OPEN.length(), close)) {
        case "policy" -> write(ContentPolicy.of(script, style), out);
        case "generator" -> write(escaped("dateline " + version), out);
        case "title" -> write(escaped(summary.title()), out);
        case "summary" -> write(escaped(summary.line()), out);
        case "style" -> write(style, out);
        case "script" -> write(script, out);
        case "world" -> write(files.read("world.json"), out);
        case "chronology" -> new PageJson(Json.inScript(out)).write(chronology);
        default -> throw new IllegalStateException(template.substring(open, close));
      }
      done = close + CLOSE.length();
    }
    write(template.substring(done), out);
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder();
    Xml.append(html, text);
    return html.toString();
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
