package dev.dateline.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads what a {@link PackedWriter} wrote, in the same order; whole arrays at a time. */
public final class PackedReader {

  private final byte[] packed;
  private final ByteBuffer in;

  public PackedReader(byte[] packed) {
    this.packed = packed;
    this.in = ByteBuffer.wrap(packed);
  }

  /** A reader of a resource of the program, if it is there. */
  public static Optional<PackedReader> ofResource(String name) {
    try (InputStream in = PackedReader.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(new PackedReader(all(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All bytes of a resource of the program, read at once where its size is known beforehand.
   *
   * @throws IOException when it cannot be read
   */
  public static byte[] all(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int read = in.readNBytes(bytes, 0, bytes.length);
    byte[] rest = in.readAllBytes();
    if (rest.length == 0 && read == bytes.length) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return all;
  }

  public int number() {
    return in.getInt();
  }

  public int[] numbers() {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  public char[] letters() {
    char[] letters = new char[in.getInt()];
    in.asCharBuffer().get(letters);
    in.position(in.position() + letters.length * Character.BYTES);
    return letters;
  }

  public String text() {
    int length = in.getInt();
    // Latin-1 is the String's own form, which is copied and not decoded.
    Charset charset = length < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    int bytes = Math.abs(length);
    String text = new String(packed, in.position(), bytes, charset);
    in.position(in.position() + bytes);
    return text;
  }

  /** Where the next value stands. */
  int position() {
    return in.position();
  }

  /** Goes to a place in the packed bytes. */
  void position(int position) {
    in.position(position);
  }

  /** Another reader of the same bytes, from a place on. */
  PackedReader from(int position) {
    PackedReader other = new PackedReader(packed);
    other.in.position(position);
    return other;
  }
}
