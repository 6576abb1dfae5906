package dev.dateline.corrections;

import dev.dateline.reader.FileFault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a table, in whatever encoding a spreadsheet left it.
 *
 * @param name as messages name it
 */
record SheetText(String name, byte[] bytes) {

  private static final List<String> LEGACY =
      List.of(
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "windows-1257",
          "ISO-8859-15",
          "x-MacRoman",
          "x-MacCentralEurope");

  /** In UTF-8, or what a byte order mark or the zeros of UTF-16 tell. */
  String unicode() throws FileFault {
    new TableCheck(name, bytes).run();
    Optional<String> text = marked();
    return (text.isPresent() ? text : decoded(StandardCharsets.UTF_8, 0))
        .orElseThrow(() -> FileFault.of(name, "this is not UTF-8; save it as 'CSV UTF-8'"));
  }

  /** Where it is not Unicode, in the encoding whose letters the original has. */
  String like(String original) throws FileFault {
    new TableCheck(name, bytes).run();
    Optional<String> text = marked();
    text = text.isPresent() ? text : decoded(StandardCharsets.UTF_8, 0);
    if (text.isPresent()) {
      return text.get();
    }
    Set<Character> known = letters(original);
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (String charset : LEGACY) {
      Optional<String> guess =
          Charset.isSupported(charset) ? decoded(Charset.forName(charset), 0) : Optional.empty();
      int strange = guess.isPresent() ? strange(guess.get(), known) : Integer.MAX_VALUE;
      if (strange < fewest) {
        fewest = strange;
        best = guess.get();
      }
    }
    if (best.isEmpty()) {
      throw FileFault.of(name, "its encoding is not known; save it as 'CSV UTF-8'");
    }
    return best;
  }

  /** In a named encoding, unless a byte order mark says better. */
  String in(Charset charset) throws FileFault {
    new TableCheck(name, bytes).run();
    Optional<String> text = marked();
    return (text.isPresent() ? text : decoded(charset, 0))
        .orElseThrow(() -> FileFault.of(name, "this is not " + charset.name()));
  }

  private Optional<String> marked() {
    if (begins(0xEF, 0xBB, 0xBF)) {
      return decoded(StandardCharsets.UTF_8, 3);
    }
    if (begins(0xFF, 0xFE)) {
      return decoded(StandardCharsets.UTF_16LE, 2);
    }
    if (begins(0xFE, 0xFF)) {
      return decoded(StandardCharsets.UTF_16BE, 2);
    }
    // A table begins with the name of a column, whose letters have one byte that is zero.
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      return decoded(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
    }
    return Optional.empty();
  }

  private boolean begins(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> decoded(Charset charset, int from) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Set<Character> letters(String text) {
    Set<Character> letters = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      letters.add(text.charAt(i));
    }
    return letters;
  }

  private static int strange(String text, Set<Character> known) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      strange += text.charAt(i) > 127 && !known.contains(text.charAt(i)) ? 1 : 0;
    }
    return strange;
  }
}
