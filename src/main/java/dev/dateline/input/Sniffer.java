package dev.dateline.input;

import dev.dateline.reader.ContentCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells the kind of something by its first bytes; its name decides only what they leave open. */
final class Sniffer {

  /** How many of the first bytes are looked at. */
  static final int SIGHT = ContentCheck.ENOUGH;

  /** PDF readers allow for some bytes before the header. */
  private static final int PDF_HEADER_WITHIN = 1024;

  /**
   * Bytes by which a kind is known.
   *
   * @param bytes in ISO 8859-1
   */
  private record Magic(Kind kind, int offset, String bytes) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic(Kind.PDF, 0, "%PDF-"),
          new Magic(Kind.ZIP, 0, "PK\u0003\u0004"),
          new Magic(Kind.ZIP, 0, "PK\u0005\u0006"),
          new Magic(Kind.GZIP, 0, "\u001f\u008b\u0008"),
          new Magic(Kind.BZIP2, 4, "1AY&SY"),
          new Magic(Kind.WARC, 0, "WARC/"),
          new Magic(Kind.TAR, 257, "ustar\u0000"),
          new Magic(Kind.TAR, 257, "ustar  \u0000"));

  private final byte[] head;
  private final String latin;
  private final Kind named;

  private Sniffer(byte[] head, Kind named) {
    this.head = head;
    this.latin = new String(head, StandardCharsets.ISO_8859_1);
    this.named = named;
  }

  /**
   * The kind of something.
   *
   * @param head its first {@link #SIGHT} bytes, or all that there are
   * @param named the kind that its name says
   */
  static Kind kind(byte[] head, Kind named) {
    return new Sniffer(head, named).kind();
  }

  private Kind kind() {
    for (Magic magic : MAGIC) {
      if (latin.startsWith(magic.bytes(), magic.offset())) {
        return magic.kind() == Kind.ZIP ? zipped() : magic.kind();
      }
    }
    if (named == Kind.PDF && latin.lastIndexOf("%PDF-", PDF_HEADER_WITHIN) >= 0) {
      return Kind.PDF;
    }
    String root = new Prolog(text()).root();
    return root.isEmpty() ? plain() : markup(root);
  }

  private String text() {
    ByteOrderMark mark = ByteOrderMark.of(head, 0, head.length);
    return mark == ByteOrderMark.NONE
        ? latin
        : new String(head, mark.length(), head.length - mark.length(), mark.charset());
  }

  /** Word and OpenDocument files are ZIP archives too; their first entry gives them away. */
  private Kind zipped() {
    if (named == Kind.DOCX || named == Kind.ODT) {
      return named;
    }
    int nameEnd = 30 + littleEndian(26);
    String first = latin.substring(Math.min(30, latin.length()), Math.min(nameEnd, latin.length()));
    int content = nameEnd + littleEndian(28);
    if (first.equals("mimetype")
        && latin.startsWith("application/vnd.oasis.opendocument.", content)) {
      return Kind.ODT;
    }
    return isOfOffice(first) ? Kind.DOCX : Kind.ZIP;
  }

  /** Spreadsheets and presentations too; whoever reads them tells them apart. */
  private static boolean isOfOffice(String first) {
    return first.equals("[Content_Types].xml")
        || first.equals("_rels/.rels")
        || first.startsWith("word/")
        || first.startsWith("xl/")
        || first.startsWith("ppt/");
  }

  private int littleEndian(int at) {
    return at + 1 < head.length ? (head[at] & 0xFF) | (head[at + 1] & 0xFF) << 8 : 0;
  }

  private Kind markup(String root) {
    return switch (root) {
      case "rss", "rdf", "feed" -> Kind.FEED;
      case "html", "head", "body" -> Kind.HTML;
      default -> named == Kind.OTHER && Prolog.isPageElement(root) ? Kind.HTML : unlessBinary();
    };
  }

  /** What has no mark of its own. */
  private Kind plain() {
    if (named == Kind.OTHER && beginsWithObject()) {
      return Kind.JSON_LINES;
    }
    if (named == Kind.OTHER && MailHead.begins(latin)) {
      return Kind.MAIL;
    }
    if (named == Kind.MAIL && !MailHead.beginsWithHeader(latin)) {
      return Kind.TEXT;
    }
    boolean marked = named != Kind.HTML || latin.indexOf('<') >= 0 || latin.indexOf('&') >= 0;
    return marked ? unlessBinary() : Kind.TEXT;
  }

  /** The named kind, if it is one that has no mark by which it would have been known. */
  private Kind unlessBinary() {
    return switch (named) {
      case PDF, DOCX, ODT, ZIP, GZIP, BZIP2, WARC -> Kind.OTHER;
      default -> named;
    };
  }

  /** {@code {"} is how every object of JSON Lines begins, and no text. */
  private boolean beginsWithObject() {
    int i = ByteOrderMark.of(head, 0, head.length) == ByteOrderMark.UTF_8 ? 3 : 0;
    if (i >= head.length || head[i] != '{') {
      return false;
    }
    i++;
    while (i < head.length && (head[i] == ' ' || head[i] == '\t')) {
      i++;
    }
    return i < head.length && head[i] == '"';
  }
}
