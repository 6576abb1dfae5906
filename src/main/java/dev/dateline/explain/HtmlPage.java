package dev.dateline.explain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of a page that needs nothing else and may do nothing but show itself. */
final class HtmlPage {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8884; --date: #0a7a; --trigger: #c80a; --person: #4a4a;
        --place: #a4aa; --side: #44ca; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.3rem; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin-top: 2rem; }
      .text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; }
      mark { background: none; color: inherit; border-bottom: .15em solid; }
      mark.date { border-color: var(--date); } mark.trigger { border-color: var(--trigger); }
      mark.person { border-color: var(--person); } mark.place { border-color: var(--place); }
      mark.side { border-color: var(--side); }
      article { border-top: 1px solid var(--line); padding: .5rem 0; overflow-wrap: anywhere; }
      article h3 { font-size: 1rem; margin: .5rem 0 0; } blockquote { margin: .5rem 0 .5rem 1rem; }
      dl { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 1rem; margin: 0 0 0 1rem; }
      dt { opacity: .7; } dd { margin: 0; } code, .aside { opacity: .7; }
      @media print { body { max-width: none; } }
      """;

  private HtmlPage() {}

  static String head() {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
        + " 'sha256-"
        + hash()
        + "'; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n"
        + "<title>What dateline found, and why</title>\n<style>"
        + STYLE
        + "</style>\n</head>\n<body>\n";
  }

  static String foot() {
    return "</body>\n</html>\n";
  }

  /** By which a browser knows this style from any other. */
  private static String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
