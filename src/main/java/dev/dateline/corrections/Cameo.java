package dev.dateline.corrections;

/** CAMEO codes, which spreadsheets take for numbers. */
final class Cameo {

  private static final int LAST_ROOT = 20;

  private Cameo() {}

  /** The code of a cell, with the zero that it may have lost. */
  static String read(String before, String cell) throws RefusedException {
    String digits = cell.replaceFirst("[.,]0+$", "");
    if (digits.isEmpty() || isSame(before, digits)) {
      return digits.isEmpty() ? "" : before;
    }
    boolean whole = isCode(digits);
    boolean cut = isCode("0" + digits);
    if (whole && cut) {
      throw new RefusedException(
          "cameo: '" + cell + "' may be " + digits + " or 0" + digits + "; correct it by hand");
    }
    return cut ? "0" + digits : digits;
  }

  private static boolean isSame(String before, String digits) {
    return !before.isEmpty()
        && before.replaceFirst("^0+", "").equals(digits.replaceFirst("^0+", ""));
  }

  private static boolean isCode(String digits) {
    if (!digits.matches("\\d{2,4}")) {
      return false;
    }
    int root = Integer.parseInt(digits.substring(0, 2));
    return root > 0 && root <= LAST_ROOT;
  }
}
