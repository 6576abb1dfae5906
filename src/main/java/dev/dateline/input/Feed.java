package dev.dateline.input;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.input.declared.LanguageTag;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;

/** Reads RSS and Atom: one document an item. */
final class Feed {

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private final Documents documents;
  private final DocumentSink sink;

  Feed(Documents documents, DocumentSink sink) {
    this.documents = documents;
    this.sink = sink;
  }

  /**
   * Reads all items of a feed; its id is what their ids begin with.
   *
   * @throws UnreadableException when it is none, or broken before its first item
   */
  void read(String file, byte[] bytes) throws UnreadableException {
    Optional<String> text = documents.text(file, bytes, declared(bytes));
    if (text.isEmpty()) {
      return;
    }
    Document xml = new FeedXml(file, sink).parse(text.get());
    SyndFeed feed = feed(xml);
    List<Element> elements = FeedItems.of(xml.getRootElement());
    if (elements.isEmpty()) {
      sink.diagnostic(Diagnostic.of(Severity.WARNING, file, "empty", "the feed has no items"));
    }
    String language = feed.getLanguage() == null ? "" : LanguageTag.primary(feed.getLanguage());
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      Element element = number < elements.size() ? elements.get(number) : new Element("item");
      number++;
      item(file, new FeedItem(entry, element, number), language);
    }
  }

  private static SyndFeed feed(Document xml) throws UnreadableException {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(xml);
    } catch (FeedException | RuntimeException e) {
      throw new UnreadableException("not-a-feed", "this XML is neither RSS nor Atom");
    } catch (StackOverflowError e) {
      throw new UnreadableException("too-deep", "the feed is nested too deeply to be read");
    }
  }

  private void item(String file, FeedItem item, String language) {
    Optional<LocalDate> day = item.published();
    if (day.isEmpty() && !item.dates().isEmpty()) {
      Element date = item.dates().get(0);
      String message = DeclaredDay.complaint(date.getName(), date.getText().strip());
      sink.diagnostic(
          new Diagnostic(Severity.WARNING, file, FeedItem.line(date), 0, "bad-published", message));
    }
    PublicationDate published =
        day.isPresent()
            ? new PublicationDate.Known(day.get(), PublicationDate.Basis.DECLARED)
            : PublicationDate.UNKNOWN;
    Metadata metadata = new Metadata(item.title(), published, item.url(), language);
    Optional<SyndContent> content = item.content();
    String text = content.isPresent() ? content.get().getValue() : item.title();
    boolean markup = content.isPresent() && FeedItem.isMarkup(content.get());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String utf8 = StandardCharsets.UTF_8.name();
    documents.read(
        new Source(file + "#" + item.key(), bytes, utf8, metadata), markup ? Kind.HTML : Kind.TEXT);
  }

  /** The charset that the XML names, unless it is UTF-8, which is tried first. */
  private static String declared(byte[] bytes) {
    int length = Math.min(bytes.length, 400);
    Matcher matcher = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    String name = matcher.find() ? matcher.group(1) : "";
    return name.equalsIgnoreCase("utf-8") ? "" : name;
  }
}
