package dev.dateline.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** What ZIP entries have in common, however the archive is read. */
final class ZipNames {

  /** What the first ZIP programs wrote. */
  private static final String OLDEST = "IBM437";

  private ZipNames() {}

  /** The name, in UTF-8 or whatever else its bytes look like. */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      Optional<LegacyCharset.Guess> guess = LegacyCharset.guess(raw);
      return guess.isPresent() ? guess.get().text() : new String(raw, oldest());
    }
  }

  static String obstacle(ZipArchiveEntry entry, boolean readable) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return "it is encrypted; unpack the archive with its password first";
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    String name = method == null ? String.valueOf(entry.getMethod()) : method.name();
    return readable ? "" : "it is compressed by a method that is not read (" + name + ")";
  }

  private static Charset oldest() {
    return Charset.isSupported(OLDEST) ? Charset.forName(OLDEST) : StandardCharsets.ISO_8859_1;
  }
}
