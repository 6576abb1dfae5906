package dev.dateline.input.html;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a page's JSON-LD says of the page: the values of its article, else of its web page. Objects
 * that other objects only mention (a video, a comment, the site) are passed over.
 */
final class LinkedData {

  private final JsonFactory factory = new JsonFactory();
  private Node page = Node.NONE;

  /**
   * One object of the data.
   *
   * @param rank how sure it is that it stands for the page: 2 an article, 1 a web page, 0 not
   */
  private record Node(int rank, String published, String headline, String language, String url) {
    static final Node NONE = new Node(0, "", "", "", "");
  }

  /** Reads one script; what is no JSON says nothing. */
  void read(String json) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        value(parser);
      }
    } catch (JacksonException e) {
      // Pages have all sorts of faults in there; what was read before one is good.
      return;
    }
  }

  String published() {
    return page.published();
  }

  String headline() {
    return page.headline();
  }

  String language() {
    return page.language();
  }

  String url() {
    return page.url();
  }

  /** A top-level value, or one of an array or {@code @graph} of them. */
  private void value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser);
    }
  }

  private void object(JsonParser parser) {
    int rank = 0;
    String published = "";
    String headline = "";
    String language = "";
    String url = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (name) {
        case "@type" -> rank = Math.max(rank, rank(parser));
        case "datePublished" -> published = string(parser);
        case "headline" -> headline = string(parser);
        case "inLanguage" -> language = string(parser);
        case "url" -> url = string(parser);
        case "@graph" -> value(parser);
        default -> {
          if (token.isStructStart()) {
            parser.skipChildren();
          }
        }
      }
    }
    boolean better = rank > page.rank() || rank == page.rank() && page.published().isEmpty();
    if (rank > 0 && better) {
      page = new Node(rank, published, headline, language, url);
    }
  }

  /** Of a type, or the best of a list of types. */
  private static int rank(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return rank(string(parser));
    }
    int best = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      best = Math.max(best, rank(string(parser)));
    }
    return best;
  }

  private static int rank(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
      return 2;
    }
    return name.endsWith("webpage") || name.endsWith("itempage") ? 1 : 0;
  }

  /** The value when it is a string, else empty; what is in it otherwise is passed over. */
  private static String string(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString().trim();
    }
    parser.skipChildren();
    return "";
  }
}
