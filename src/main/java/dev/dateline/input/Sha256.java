package dev.dateline.input;

/**
 * SHA-256 as in FIPS 180-4, written out because the security providers of the JDK take a tenth of a
 * short run to load.
 */
final class Sha256 {

  private static final int BLOCK = 64;
  private static final int LENGTH_FIELD = 8;

  private static final int[] ROUNDS = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private final int[] state = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };
  private final int[] schedule = new int[BLOCK];

  private Sha256() {}

  static byte[] of(byte[] bytes, int from, int to) {
    Sha256 hash = new Sha256();
    int at = from;
    while (at + BLOCK <= to) {
      hash.block(bytes, at);
      at += BLOCK;
    }
    byte[] tail = hash.tail(bytes, at, to, to - from);
    for (int i = 0; i < tail.length; i += BLOCK) {
      hash.block(tail, i);
    }
    return hash.result();
  }

  /** The rest of the message, a one bit, zeroes, and the length in bits. */
  private byte[] tail(byte[] bytes, int from, int to, int length) {
    int rest = to - from;
    byte[] tail = new byte[rest + 1 + LENGTH_FIELD <= BLOCK ? BLOCK : 2 * BLOCK];
    System.arraycopy(bytes, from, tail, 0, rest);
    tail[rest] = (byte) 0x80;
    long bits = 8L * length;
    for (int i = 1; i <= LENGTH_FIELD; i++) {
      tail[tail.length - i] = (byte) bits;
      bits >>>= 8;
    }
    return tail;
  }

  private void block(byte[] bytes, int at) {
    expand(bytes, at);
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int i = 0; i < BLOCK; i++) {
      int mixedE =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int first = h + mixedE + (e & f ^ ~e & g) + ROUNDS[i] + schedule[i];
      int mixedA =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int second = mixedA + (a & b ^ a & c ^ b & c);
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    add(a, b, c, d, e, f, g, h);
  }

  private void expand(byte[] bytes, int at) {
    int[] w = schedule;
    for (int i = 0; i < 16; i++) {
      int p = at + 4 * i;
      w[i] =
          bytes[p] << 24
              | (bytes[p + 1] & 255) << 16
              | (bytes[p + 2] & 255) << 8
              | bytes[p + 3] & 255;
    }
    for (int i = 16; i < BLOCK; i++) {
      int x = w[i - 15];
      int y = w[i - 2];
      int mixedX = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
      int mixedY = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10;
      w[i] = w[i - 16] + mixedX + w[i - 7] + mixedY;
    }
  }

  private void add(int... values) {
    for (int i = 0; i < state.length; i++) {
      state[i] += values[i];
    }
  }

  private byte[] result() {
    byte[] result = new byte[4 * state.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (state[i / 4] >>> 24 - 8 * (i % 4));
    }
    return result;
  }
}
