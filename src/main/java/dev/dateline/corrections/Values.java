package dev.dateline.corrections;

import dev.dateline.model.EventType;
import dev.dateline.model.Precision;
import dev.dateline.model.Status;
import dev.dateline.output.WireName;
import dev.dateline.rules.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the fields may hold, and the one way in which it is written. */
final class Values {

  private static final List<String> COUNTRIES = Arrays.asList(Locale.getISOCountries());

  // Two letters, and no countries of ISO 3166-1.
  private static final List<String> SHORT_NAMES = List.of("EU", "UN", "XK");

  private Values() {}

  /** The value as the field has it. */
  static String read(Correctable field, String text) throws RefusedException {
    String value = text.strip();
    boolean must = field.isDay() || field == Correctable.TITLE;
    if (value.isEmpty() && must) {
      throw new RefusedException(field.label() + " cannot be empty");
    }
    return switch (field) {
      case START, END -> day(field, value).toString();
      case PRECISION -> choice(field, value, Precision.class);
      case TYPE -> choice(field, value, EventType.class);
      case STATUS -> choice(field, value, Status.class);
      case SUBTYPE -> word(field, value);
      case REVIEW -> words(field, value);
      case COUNTRIES, PARTIES -> codes(field, value);
      case CAMEO -> matching(field, value, "\\d{2,4}", "two to four digits, as 036");
      case PLOVER -> matching(field, value, "[A-Z]+", "a word in capitals, as CONSULT");
      case TITLE, BODY -> value;
      case PLACES, PARTICIPANTS -> joined(items(value));
    };
  }

  static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    for (String item : cell.split(";")) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  static String joined(List<String> items) {
    return String.join("; ", items);
  }

  /** The constant that a value names. */
  static <E extends Enum<E>> E constant(String value, Class<E> type) {
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static LocalDate day(Correctable field, String value) throws RefusedException {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new RefusedException(
          field.label() + ": '" + value + "' is not a date; write yyyy-mm-dd, as 2025-06-09");
    }
  }

  private static <E extends Enum<E>> String choice(Correctable field, String value, Class<E> type)
      throws RefusedException {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      known.add(WireName.of(constant));
    }
    String name = value.toLowerCase(Locale.ROOT);
    if (!known.contains(name)) {
      throw new RefusedException(
          field.label()
              + ": '"
              + value
              + "' is not one of "
              + String.join(", ", known)
              + Nearest.hint(value, known));
    }
    return name;
  }

  private static String words(Correctable field, String value) throws RefusedException {
    List<String> words = new ArrayList<>();
    for (String item : items(value)) {
      words.add(word(field, item));
    }
    return joined(words);
  }

  private static String word(Correctable field, String value) throws RefusedException {
    return matching(
        field, value.toLowerCase(Locale.ROOT), "[a-z0-9-]+", "a word of letters and hyphens");
  }

  private static String codes(Correctable field, String value) throws RefusedException {
    List<String> codes = new ArrayList<>();
    for (String item : items(value)) {
      boolean country = COUNTRIES.contains(item) || SHORT_NAMES.contains(item);
      boolean organisation =
          field == Correctable.PARTIES && item.length() > 2 && item.matches("[\\p{Lu}\\d-].{2,19}");
      if (!country && !organisation) {
        throw new RefusedException(
            field.label()
                + ": '"
                + item
                + "' is no ISO 3166-1 code of two capitals, as NO"
                + (field == Correctable.PARTIES ? ", nor a short name, as NATO" : ""));
      }
      codes.add(item);
    }
    return joined(codes);
  }

  private static String matching(Correctable field, String value, String pattern, String what)
      throws RefusedException {
    if (!value.isEmpty() && !value.matches(pattern)) {
      throw new RefusedException(field.label() + ": '" + value + "' is not " + what);
    }
    return value;
  }
}
