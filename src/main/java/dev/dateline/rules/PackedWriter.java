package dev.dateline.rules;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes numbers, letters and texts so that a {@link PackedReader} reads them fast. */
public final class PackedWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public void number(int number) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  public void numbers(int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    number(numbers.length);
    out.writeBytes(bytes.array());
  }

  public void letters(char[] letters) {
    ByteBuffer bytes = ByteBuffer.allocate(letters.length * Character.BYTES);
    bytes.asCharBuffer().put(letters);
    number(letters.length);
    out.writeBytes(bytes.array());
  }

  /** A text: Latin-1 where that can say it; else UTF-8, and its length negative. */
  public void text(String text) {
    if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
      block(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(-bytes.length);
      out.writeBytes(bytes);
    }
  }

  /** Bytes that another writer wrote, after how many they are. */
  void block(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** All that has been written. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
