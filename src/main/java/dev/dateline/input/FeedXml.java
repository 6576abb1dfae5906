package dev.dateline.input;

import com.rometools.rome.io.impl.XmlFixerReader;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.LocatedJDOMFactory;

/** Parses the XML of a feed; an item that is not well-formed is cut out, and the rest read. */
final class FeedXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Each one costs another parse of the whole. */
  private static final int MOST_CUTS = 20;

  private final String file;
  private final DocumentSink sink;

  FeedXml(String file, DocumentSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * The document, as far as it can be read.
   *
   * @throws UnreadableException when nothing of it can
   */
  Document parse(String text) throws UnreadableException {
    String rest = healed(text);
    for (int cuts = 0; ; cuts++) {
      try {
        return builder().build(new StringReader(rest));
      } catch (JDOMParseException e) {
        Optional<String> without =
            cuts < MOST_CUTS
                ? FeedItems.without(rest, e.getLineNumber(), e.getColumnNumber())
                : Optional.empty();
        if (without.isEmpty()) {
          return beginning(rest, e);
        }
        report(e, "bad-item", "the item is left out: " + reason(e));
        rest = without.get();
      } catch (JDOMException | IOException e) {
        throw new UnreadableException("bad-feed", "the feed cannot be parsed");
      }
    }
  }

  /** The items before the place where the XML is broken; the one in which that is, is half. */
  private Document beginning(String text, JDOMParseException e) throws UnreadableException {
    Document partial = e.getPartialDocument();
    if (partial == null || !partial.hasRootElement()) {
      throw new UnreadableException("bad-feed", "line " + e.getLineNumber() + ": " + reason(e));
    }
    report(e, "bad-feed", "the feed is read to here: " + reason(e));
    if (FeedItems.isOpen(text, e.getLineNumber(), e.getColumnNumber())) {
      List<Element> items = FeedItems.of(partial.getRootElement());
      items.stream().skip(Math.max(0, items.size() - 1)).forEach(Element::detach);
    }
    return partial;
  }

  private void report(JDOMParseException e, String code, String message) {
    int line = Math.max(0, e.getLineNumber());
    int column = Math.max(0, e.getColumnNumber());
    sink.diagnostic(new Diagnostic(Severity.ERROR, file, line, column, code, message));
  }

  /** In our words, because the parser's are in the language of the machine. */
  private static String reason(JDOMParseException e) {
    String message = String.valueOf(e.getCause() == null ? "" : e.getCause().getMessage());
    if (message.contains(NO_DOCTYPE)) {
      return "a document type (DOCTYPE) is not allowed, because it may have other files read";
    }
    return message.equals(DepthLimit.MESSAGE)
        ? DepthLimit.MESSAGE
        : "the XML is not well-formed (a tag that is not closed, or a bare < or &)";
  }

  /** Nothing that the text could have fetched or expanded is. */
  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setJDOMFactory(new LocatedJDOMFactory());
    builder.setFeature(NO_DOCTYPE, true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new DepthLimit());
    return builder;
  }

  /** With entities of HTML replaced, and characters that XML forbids made spaces. */
  private static String healed(String text) throws UnreadableException {
    StringWriter healed = new StringWriter(text.length());
    try (XmlFixerReader reader = new XmlFixerReader(new StringReader(text))) {
      reader.transferTo(healed);
    } catch (IOException e) {
      throw new UnreadableException("bad-feed", "the feed cannot be parsed");
    }
    StringBuffer result = healed.getBuffer();
    for (int i = 0; i < result.length(); i++) {
      char c = result.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
        result.setCharAt(i, ' ');
      }
    }
    return result.toString();
  }
}
