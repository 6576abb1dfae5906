package dev.dateline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The name of a constant as outputs and options spell it: {@code delegation-head}. */
public final class WireName {

  private WireName() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those of all constants, in their order. */
  public static List<String> all(Class<? extends Enum<?>> type) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      names.add(of(constant));
    }
    return names;
  }
}
