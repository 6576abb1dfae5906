package dev.dateline.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Measures with three decimals, halves to even. */
final class Decimals {

  private static final int DECIMALS = 3;

  private Decimals() {}

  static BigDecimal of(double measure) {
    return new BigDecimal(measure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
