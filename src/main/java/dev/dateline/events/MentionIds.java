package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Document;
import dev.dateline.model.Span;
import java.util.Locale;

/** Forms the content id of a mention: "visit-20250609-ry-1f3a9c52". */
final class MentionIds {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private MentionIds() {}

  static String of(Claim claim, Document document, Span span) {
    String type = claim.type().name().toLowerCase(Locale.ROOT);
    String start = claim.date().range().start().toString();
    String place = claim.places().isEmpty() ? "" : claim.places().get(0).name();
    String main = main(claim);
    String content =
        String.join(
            "|",
            type,
            start,
            claim.date().range().end().toString(),
            main,
            place,
            document.sha256(),
            Integer.toString(span.start()),
            Integer.toString(span.end()));
    return type + "-" + start.replace("-", "") + "-" + brief(main) + "-" + hash(content);
  }

  private static String main(Claim claim) {
    if (!claim.participants().isEmpty()) {
      String name = claim.participants().get(0).name();
      return name.substring(name.lastIndexOf(' ') + 1);
    }
    return claim.parties().isEmpty() ? "" : claim.parties().get(0);
  }

  /** Two letters for the eye; the hash tells events apart. */
  private static String brief(String main) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < main.length() && letters.length() < 2; i++) {
      char c = Character.toLowerCase(main.charAt(i));
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.length() < 2 ? "xx" : letters.toString();
  }

  /** FNV-1a over the UTF-16 code units, folded to 32 bits. */
  private static String hash(String content) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < content.length(); i++) {
      hash = (hash ^ content.charAt(i)) * FNV_PRIME;
    }
    String digits = Integer.toHexString((int) (hash ^ hash >>> 32));
    return "0".repeat(8 - digits.length()) + digits;
  }
}
