package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells from the beginning of a table how its bytes are to be read: charset and separator. */
final class TableText {

  /** Enough to meet letters beyond ASCII, which in English are far between. */
  private static final int SAMPLE = 1 << 20;

  /** In this order where two are equally frequent. */
  private static final String SEPARATORS = ",;\t|";

  private final InputStream in;
  private final byte[] sample;
  private final int markLength;
  private final Charset charset;

  /**
   * Looks at the beginning of a table.
   *
   * @param encoding the charset that the caller says, or empty
   * @throws UnreadableException when it is no text
   */
  TableText(String file, InputStream stream, String encoding, DocumentSink sink)
      throws IOException, UnreadableException {
    in = new BufferedInputStream(stream);
    in.mark(SAMPLE);
    sample = wholeLines(in.readNBytes(SAMPLE));
    in.reset();
    ByteOrderMark mark = ByteOrderMark.of(sample, 0, sample.length);
    markLength = mark.length();
    if (mark != ByteOrderMark.NONE) {
      charset = mark.charset();
    } else {
      charset = encoding.isEmpty() ? detect(file, sample, sink) : Charset.forName(encoding);
    }
  }

  /** What stands most often between the names of the header. */
  char separator() {
    String text = new String(sample, markLength, sample.length - markLength, charset);
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r') && !text.substring(0, i).isBlank()) {
        break;
      }
      int separator = quoted ? -1 : SEPARATORS.indexOf(c);
      if (separator >= 0) {
        counts[separator]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** All of the table but its byte order mark; bytes that are no text become U+FFFD. */
  Reader reader() throws IOException {
    in.skipNBytes(markLength);
    return new InputStreamReader(in, charset);
  }

  /** A sample that is cut off shall not end in the middle of a character. */
  private static byte[] wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (bytes.length == SAMPLE && end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end == 0 || end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
  }

  private static Charset detect(String file, byte[] bytes, DocumentSink sink)
      throws UnreadableException {
    boolean utf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    String reason = new BinaryCheck(bytes).reason();
    if (!reason.isEmpty()) {
      throw new UnreadableException("not-text", reason);
    }
    Optional<LegacyCharset.Guess> guess = utf8 ? Optional.empty() : LegacyCharset.guess(bytes);
    if (guess.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    String name = guess.get().charset();
    String message = "not UTF-8; read as " + name + " (say --encoding if it is in another)";
    sink.diagnostic(Diagnostic.of(Severity.WARNING, file, "legacy-encoding", message));
    return Charset.forName(name);
  }
}
