package dev.dateline.output;

import java.util.Locale;

/** The name of a constant as outputs and options spell it: {@code delegation-head}. */
public final class WireName {

  private WireName() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
