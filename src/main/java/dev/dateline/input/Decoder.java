package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a document into text with LF line ends, or says why they are no text. */
final class Decoder {

  private static final char REPLACEMENT = '\uFFFD';

  private final String encoding;
  private final DocumentSink sink;

  Decoder(String encoding, DocumentSink sink) {
    this.encoding = encoding;
    this.sink = sink;
  }

  /** The text, or empty when an error was reported. */
  Optional<String> decode(String id, byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes, 0, bytes.length);
    if (mark != ByteOrderMark.NONE) {
      return Optional.of(decode(id, bytes, mark.length(), mark.charset()));
    }
    if (!encoding.isEmpty()) {
      return Optional.of(decode(id, bytes, 0, Charset.forName(encoding)));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean plain = text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0 && !isOther(text);
    return plain ? Optional.of(LineEnds.normalise(text)) : detect(id, bytes);
  }

  /** The text of bytes whose charset a header declares, if it is one that exists. */
  Optional<String> decode(String id, byte[] bytes, String declared) {
    boolean marked = ByteOrderMark.of(bytes, 0, bytes.length) != ByteOrderMark.NONE;
    return marked || !isCharset(declared)
        ? decode(id, bytes)
        : Optional.of(decode(id, bytes, 0, Charset.forName(declared)));
  }

  private static boolean isCharset(String name) {
    try {
      return !name.isEmpty() && Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Decodes what is known to be in a charset; malformed bytes become U+FFFD, with one warning. */
  String decode(String id, byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf(REPLACEMENT) >= 0) {
      reportMalformed(id, bytes, from, charset, text);
    }
    return LineEnds.normalise(text);
  }

  private static boolean isOther(String text) {
    return text.startsWith("%PDF-") || text.startsWith("{\\rtf");
  }

  private Optional<String> detect(String id, byte[] bytes) {
    String reason = new BinaryCheck(bytes).reason();
    if (!reason.isEmpty()) {
      sink.diagnostic(Diagnostic.of(Severity.ERROR, id, "not-text", reason));
      return Optional.empty();
    }
    if (firstMalformed(bytes, 0, StandardCharsets.UTF_8).isUnderflow()) {
      reportNul(id, bytes);
      return Optional.of(decode(id, bytes, 0, StandardCharsets.UTF_8));
    }
    Optional<LegacyCharset.Guess> guess = LegacyCharset.guess(bytes);
    return Optional.of(
        guess.isPresent() ? accept(id, guess.get()) : decode(id, bytes, 0, StandardCharsets.UTF_8));
  }

  private void reportNul(String id, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        String message = "a NUL in the text, at byte " + i;
        sink.diagnostic(Diagnostic.of(Severity.WARNING, id, "nul", message));
        return;
      }
    }
  }

  private String accept(String id, LegacyCharset.Guess guess) {
    String message =
        "not UTF-8; read as " + guess.charset() + " (say --encoding if it is in another)";
    sink.diagnostic(Diagnostic.of(Severity.WARNING, id, "legacy-encoding", message));
    return LineEnds.normalise(guess.text());
  }

  private void reportMalformed(String id, byte[] bytes, int from, Charset charset, String text) {
    Malformed first = firstMalformed(bytes, from, charset);
    if (first.isUnderflow()) {
      return;
    }
    String before = LineEnds.normalise(text.substring(0, first.characters()));
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1;
    for (int i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) {
      line++;
    }
    int column = before.length() - lineStart + 1;
    String message =
        "invalid "
            + charset.name()
            + " at byte "
            + first.offset()
            + "; U+FFFD stands for what cannot be read (if this is another encoding, say --encoding)";
    sink.diagnostic(
        new Diagnostic(Severity.WARNING, id, line, column, "invalid-encoding", message));
  }

  /**
   * Where the first malformed sequence is.
   *
   * @param offset its first byte, counted from 0; -1 when there is none
   * @param characters how many UTF-16 units stand before it
   */
  private record Malformed(int offset, int characters) {
    boolean isUnderflow() {
      return offset < 0;
    }
  }

  private static Malformed firstMalformed(byte[] bytes, int from, Charset charset) {
    // A new decoder reports what is malformed.
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    int characters = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      characters += out.position();
      if (!result.isOverflow()) {
        return result.isError()
            ? new Malformed(in.position(), characters)
            : new Malformed(-1, characters);
      }
      out.clear();
    }
  }
}
