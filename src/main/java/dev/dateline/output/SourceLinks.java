package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents of a chronology by their ids, and ways to lead to them. */
final class SourceLinks {

  private final Map<String, DocumentInfo> documents = new HashMap<>();

  SourceLinks(List<DocumentInfo> documents) {
    for (DocumentInfo document : documents) {
      this.documents.put(document.id(), document);
    }
  }

  /** All that is known of a document, null of one that the chronology does not list. */
  DocumentInfo document(String id) {
    return documents.get(id);
  }

  /** The address of the web or the file, or empty. */
  String address(String id) {
    return Links.best(id, documents.get(id));
  }

  /** The ids of an event's documents, each once. */
  static Set<String> documents(Event event) {
    Set<String> documents = new LinkedHashSet<>();
    for (Evidence source : event.sources()) {
      documents.add(source.document());
    }
    return documents;
  }

  /** Links to an event's documents. */
  String markdown(Event event) {
    StringBuilder links = new StringBuilder();
    for (String document : documents(event)) {
      links.append(links.length() == 0 ? "" : ", ").append(markdown(document));
    }
    return links.toString();
  }

  /** A link to a document under its file's name. */
  String markdown(String id) {
    return Markdown.link(name(id), address(id));
  }

  /** The last part of a document's path. */
  static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
