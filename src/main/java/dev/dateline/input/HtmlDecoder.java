package dev.dateline.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a web page into text: by byte order mark, by {@code --encoding}, as UTF-8 when
 * that is what they are, by what a header or the page itself declares, by the detector.
 */
final class HtmlDecoder {

  /** Browsers look no further for a declaration than this, or a little less. */
  private static final int PROLOGUE = 4096;

  private static final char REPLACEMENT = '\uFFFD';

  private final String encoding;
  private final Decoder decoder;

  HtmlDecoder(String encoding, DocumentSink sink) {
    this.encoding = encoding;
    this.decoder = new Decoder(encoding, sink);
  }

  String decode(Source source) throws UnreadableException {
    byte[] bytes = source.bytes();
    boolean marked = ByteOrderMark.of(bytes, 0, bytes.length) != ByteOrderMark.NONE;
    if (marked || !encoding.isEmpty()) {
      return decoder.decode(source.id(), bytes).orElse("");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Nothing else is UTF-8 by chance, and many a page declares the encoding of its ancestors.
    boolean sound = text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0;
    return sound ? LineEnds.normalise(text) : decodeDeclared(source);
  }

  private String decodeDeclared(Source source) throws UnreadableException {
    byte[] bytes = source.bytes();
    String reason = new BinaryCheck(bytes).reason();
    if (!reason.isEmpty()) {
      throw new UnreadableException("not-text", reason);
    }
    String header = source.charset();
    Optional<Charset> charset = charset(header.isEmpty() ? declared(bytes) : header);
    return charset.isPresent()
        ? decoder.decode(source.id(), bytes, 0, charset.get())
        : decoder.decode(source.id(), bytes).orElse("");
  }

  /** The charset that a page names in {@code <meta>} or its XML declaration, or empty. */
  private static String declared(byte[] bytes) {
    int length = Math.min(bytes.length, PROLOGUE);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0 && head.startsWith("<?xml")) {
      at = head.indexOf("encoding=");
    }
    return at < 0 ? "" : name(head, head.indexOf('=', at) + 1);
  }

  private static String name(String head, int from) {
    int start = from;
    while (start < head.length() && " \"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && (isLetterOrDigit(head.charAt(end)))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0;
  }

  /** What a name means on the web, where Latin-1 is Windows-1252; not Unicode: that was tried. */
  private static Optional<Charset> charset(String name) {
    String meant =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "gb2312", "gbk" -> "GB18030";
          case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
          case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
          case "tis-620", "iso-8859-11" -> "x-windows-874";
          default -> name;
        };
    try {
      boolean known = !meant.isEmpty() && Charset.isSupported(meant);
      return known && !meant.regionMatches(true, 0, "utf", 0, 3)
          ? Optional.of(Charset.forName(meant))
          : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
