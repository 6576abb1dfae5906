package dev.dateline.input;

/**
 * How much may be unpacked from one input, so that a small file cannot keep a run busy for days.
 *
 * @param depth how many archives and compressions may stand one in another
 * @param entries how many entries in all
 * @param bytes how many unpacked bytes in all
 * @param ratio how many times as large as the input
 * @param ratioFrom from how many unpacked bytes on the ratio counts
 */
record Limits(int depth, int entries, long bytes, int ratio, long ratioFrom) {

  private static final long MEBIBYTE = 1L << 20;

  /** Texts are packed to a tenth, tables to a fiftieth; deflate cannot go below a thousandth. */
  static final Limits USUAL = new Limits(6, 1_000_000, 65_536 * MEBIBYTE, 200, 64 * MEBIBYTE);
}
