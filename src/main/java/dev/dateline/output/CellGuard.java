package dev.dateline.output;

/** Keeps spreadsheets from taking a cell's text for a formula. */
public final class CellGuard {

  /** What begins a formula, or is stripped before one; the last four are the full-width forms. */
  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private CellGuard() {}

  /** The cell, behind an apostrophe where it could be a formula. */
  public static String guard(String cell) {
    return !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
