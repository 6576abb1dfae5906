package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a document can be read. */
final class Links {

  private static final String INNER = "!/";

  private Links() {}

  /**
   * The address under which the document was published.
   *
   * @param document may be null, of a chronology that does not list its documents
   * @return empty when none is known that a reader can safely follow
   */
  static String web(DocumentInfo document) {
    if (document == null || document.url().isEmpty()) {
      return "";
    }
    try {
      URI address = new URI(document.url());
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? address.toASCIIString() : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** The file that holds a document, as an address relative to the folder that it was read from. */
  static String file(String id) {
    String file = id;
    int inner = file.indexOf(INNER);
    file = inner < 0 ? file : file.substring(0, inner);
    int hash = file.lastIndexOf('#');
    file = hash <= 0 ? file : file.substring(0, hash);
    if (file.equals("-")) {
      return "";
    }
    try {
      String path = new URI(null, null, file, null).toASCIIString();
      // What looks like a host or a scheme would lead somewhere else.
      boolean scheme = path.indexOf(':') >= 0 && path.indexOf('/') < 0;
      return path.startsWith("//") ? "" : scheme ? "./" + path : path;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** The address of the web where one is known, else the file. */
  static String best(String id, DocumentInfo document) {
    String web = web(document);
    return web.isEmpty() ? file(id) : web;
  }
}
