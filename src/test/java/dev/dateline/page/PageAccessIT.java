package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page for people who use no mouse, see badly, or hear it read. */
class PageAccessIT {

  // The browser may still write to its profile when it has ended.
  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static Browser browser;
  private static String check;

  private Tab tab;

  @BeforeAll
  static void startBrowser() throws IOException, InterruptedException {
    assumeTrue(Browser.isInstalled(), "no Chromium here: the page is not tested in a browser");
    browser = Browser.start(folder.resolve("profile"));
    check = Files.readString(Path.of("src/test/resources/dev/dateline/page/access.js"));
  }

  @AfterAll
  static void closeBrowser() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTab() {
    tab = browser.tab();
  }

  @ParameterizedTest
  @CsvSource({"light, 1400", "dark, 1400", "light, 390", "dark, 390"})
  void textsHaveContrastAndControlsHaveNames(String scheme, int width) throws IOException {
    tab.size(width, 900);
    tab.prefer("prefers-color-scheme", scheme);
    tab.open(Pages.write(folder, Pages.twelve()));
    tab.evaluate("document.getElementById('filter-box').open = true");
    tab.click("[data-value=\"type visit\"]");
    tab.click("tr[data-row=\"3\"] .open");
    JsonNode found = tab.evaluate(check);
    assertThat(found.get("texts").asInt()).isGreaterThan(80);
    assertThat(found.get("faint")).isEmpty();
    assertThat(found.get("controls").asInt()).isGreaterThan(40);
    assertThat(found.get("nameless")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"390", "820", "1400"})
  void nothingStandsOutOfThePage(int width) throws IOException {
    tab.size(width, 900);
    tab.open(Pages.write(folder, Pages.twelve()));
    assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
  }

  @Test
  void tabKeyGoesThroughThePartsInTheirOrder() throws IOException {
    tab.size(1400, 1000);
    tab.open(Pages.write(folder, Pages.twelve()));
    List<String> parts = new ArrayList<>();
    String part = "document.activeElement.closest('.skip, #filters, section, footer')";
    for (int i = 0; i < 80 && !parts.contains("table"); i++) {
      tab.press("Tab");
      String at = tab.evaluate(part + "?.id || 'skip'").asString();
      if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(at)) {
        parts.add(at);
      }
    }
    assertThat(parts).containsExactly("skip", "filters", "histogram", "timeline", "map", "table");
  }

  @Test
  void closingAnEventGivesTheFocusBack() throws IOException {
    tab.size(1400, 1000);
    tab.open(Pages.write(folder, Pages.twelve()));
    tab.focus(".canvas");
    tab.press("End");
    tab.press("Enter");
    assertThat(tab.evaluate("document.activeElement.closest('#panel') !== null").asBoolean())
        .isTrue();
    tab.press("Escape");
    assertThat(tab.evaluate("document.activeElement.className").asString()).isEqualTo("canvas");
  }
}
