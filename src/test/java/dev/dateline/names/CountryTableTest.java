package dev.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Place;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of countries: all of ISO 3166-1, and former states. */
class CountryTableTest {

  private final Countries countries = new Countries();

  @Test
  void hasEveryCountryOfTheStandard() {
    for (String code : Locale.getISOCountries()) {
      assertThat(countries.named(code)).as(code).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SU", "YU", "CS", "DD", "XK"})
  void hasFormerStatesAndKosovo(String code) {
    assertThat(countries.named(code)).isPresent();
  }

  @Test
  void hasCapitalsWithTheirPosition() {
    Optional<Place> capital = countries.capital("LV");
    assertThat(capital).contains(new Place("Riga", "LV", 56.95, 24.11));
  }

  @Test
  void isSilentOnWhatIsNoCountry() {
    assertThat(countries.named("NATO")).isEmpty();
    assertThat(countries.capital("AQ")).isEmpty();
  }
}
