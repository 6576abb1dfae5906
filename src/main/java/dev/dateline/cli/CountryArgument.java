package dev.dateline.cli;

import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what {@code --country} names: an ISO code, an English name, or an organisation's short
 * name.
 */
final class CountryArgument {

  private static final int LONGEST_SHORT_NAME = 12;

  // Two letters, and no countries of ISO 3166-1.
  private static final List<String> SHORT_NAMES = List.of("EU", "UN", "XK", "AU");

  private CountryArgument() {}

  /** The code or short name, in upper case. */
  static String parse(String value) {
    String code = value.strip().toUpperCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    for (String country : Locale.getISOCountries()) {
      String name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
      if (country.equals(code) || name.equalsIgnoreCase(code)) {
        return country;
      }
      names.add(name);
    }
    if (SHORT_NAMES.contains(code)) {
      return code;
    }
    String hint = code.length() > 4 ? Nearest.hint(code, names) : "";
    if (code.length() < 3 || code.length() > LONGEST_SHORT_NAME || !hint.isEmpty()) {
      throw new UsageException(
          "--country: '"
              + value
              + "' is neither an ISO 3166-1 code (RU), nor an English name (Russia), nor the short"
              + " name of an organisation (NATO)"
              + hint);
    }
    return code;
  }
}
