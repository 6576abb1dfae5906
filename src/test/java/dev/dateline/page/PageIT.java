package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.Samples;
import dev.dateline.model.Event;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page as its readers use it, in a real browser. */
class PageIT {

  // The browser may still write to its profile when it has ended.
  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static Browser browser;

  private Tab tab;
  private URI page;

  @BeforeAll
  static void startBrowser() throws IOException, InterruptedException {
    assumeTrue(Browser.isInstalled(), "no Chromium here: the page is not tested in a browser");
    browser = Browser.start(folder.resolve("profile"));
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
    tab.size(1400, 1000);
  }

  /** Whatever was done: nothing was written to the console, and nothing asked of the network. */
  @AfterEach
  void pageWasQuiet() {
    assertThat(tab.problems()).isEmpty();
    assertThat(tab.requests()).allMatch(page.toString()::equals);
  }

  private void open(List<Event> events) throws IOException {
    page = Pages.write(folder, events);
    tab.open(page);
  }

  private void openTwelve() throws IOException {
    open(Pages.twelve());
  }

  private String result() {
    return tab.text("#result");
  }

  private List<String> titles() {
    return List.of(
        tab.evaluate("[...document.querySelectorAll('td.title')].map(t => t.innerText).join('|')")
            .asString()
            .split("\\|"));
  }

  @Test
  void headSaysWhatIsInIt() throws IOException {
    openTwelve();
    assertThat(tab.text("h1")).isEqualTo("Notes of spring");
    assertThat(tab.text(".summary")).isEqualTo("12 events, 2020 to 2024, from 1 document");
    assertThat(result()).isEqualTo("All 12 events");
    assertThat(titles()).hasSize(12).startsWith("Call about fisheries", "Visit to Riga");
  }

  @Test
  void filtersChooseAndStayInTheAddress() throws IOException {
    openTwelve();
    tab.click("[data-value=\"type visit\"]");
    tab.until("document.getElementById('result').innerText === '4 of 12 events'");
    tab.click("[data-value=\"country PE\"]");
    assertThat(result()).isEqualTo("1 of 12 events");
    assertThat(titles()).containsExactly("Visit to Lima");
    tab.untilAddressHas("type=visit&country=PE");
    tab.reload();
    assertThat(titles()).containsExactly("Visit to Lima");
    tab.click(".reset");
    assertThat(result()).isEqualTo("All 12 events");
  }

  @Test
  void searchFindsWordsWithAndWithoutMarks() throws IOException {
    openTwelve();
    tab.click("#search");
    tab.type("ÓZOLA nairobi");
    assertThat(titles()).containsExactly("Visit to Nairobi");
  }

  @Test
  void onlyThoseToReviewAreLeft() throws IOException {
    openTwelve();
    tab.click("#review");
    assertThat(result()).isEqualTo("1 of 12 events");
    assertThat(tab.evaluate("document.querySelector('td .flag').getAttribute('aria-label')"))
        .hasToString("\"to be reviewed:\"");
  }

  @Test
  void headOfTheTableSorts() throws IOException {
    openTwelve();
    tab.click("th.title button");
    assertThat(titles()).startsWith("Address on trade", "Call about fisheries");
    assertThat(tab.count("th.title[aria-sort=ascending]")).isOne();
    tab.click("th.title button");
    assertThat(titles()).startsWith("Visit to Riga", "Visit to Nairobi");
    assertThat(tab.count("th.title[aria-sort=descending]")).isOne();
  }

  @Test
  void eventOpensToItsSourceItsDateAndItsConflicts() throws IOException {
    openTwelve();
    tab.click("tr[data-row=\"11\"] .open");
    assertThat(tab.text("#panel h2")).isEqualTo("State visit to Riga");
    assertThat(tab.text("#panel blockquote mark")).isEqualTo("2024-06-11/2024-06-12");
    assertThat(tab.text("#panel .steps"))
        .contains("taken from the day of publication, 1 Jun 2024")
        .contains("So it is 11–12 Jun 2024");
    assertThat(tab.text("#panel .conflicts"))
        .contains("2024-06-11 in Notes of spring")
        .contains("2024-06-12 in b.txt");
    assertThat(tab.text("#panel .review")).contains("no document says that it took place");
    assertThat(tab.text("#panel .ids")).contains("visit-old-id");
    assertThat(tab.text("#panel .document a")).isEqualTo("Notes of spring");
    assertThat(tab.evaluate("document.activeElement.tagName").asString()).isEqualTo("H2");
    tab.click("#panel section .open");
    assertThat(tab.text("#panel h2")).isEqualTo("Visit to Riga");
  }

  @Test
  void openEventIsKeptInTheAddressAndClosedByEscape() throws IOException {
    openTwelve();
    tab.focus("tr[data-row=\"0\"] .open");
    tab.press("ArrowDown");
    tab.press("Enter");
    assertThat(tab.text("#panel h2")).isEqualTo("Visit to Riga");
    tab.untilAddressHas("event=visit-2020-05-11");
    tab.reload();
    assertThat(tab.text("#panel h2")).isEqualTo("Visit to Riga");
    tab.press("Escape");
    assertThat(tab.count("#panel[hidden]")).isOne();
    tab.until("!location.hash.includes('event=')");
  }

  @Test
  void eventIsFoundByAnIdThatItOnceHad() throws IOException {
    page = Pages.write(folder, Pages.twelve());
    tab.open(URI.create(page + "#event=visit-old-id"));
    assertThat(tab.text("#panel h2")).isEqualTo("State visit to Riga");
  }

  @Test
  void timelineIsZoomedByButtonsAndKeys() throws IOException {
    openTwelve();
    tab.click("[aria-label=\"Zoom in\"]");
    double closer = daysInSight();
    tab.click("[aria-label=\"Zoom out\"]");
    assertThat(daysInSight()).isCloseTo(closer * 1.6, within(3));
    tab.focus(".canvas");
    tab.press("+");
    assertThat(daysInSight()).isCloseTo(closer, within(3));
    tab.press("0");
    assertThat(daysInSight()).isGreaterThan(4.3 * 365);
  }

  private static org.assertj.core.data.Offset<Double> within(double days) {
    return org.assertj.core.data.Offset.offset(days);
  }

  /** The window of time that the address tells, once it has changed. */
  private double daysInSight() {
    String seen = "new URLSearchParams(location.hash.slice(1)).get('view')";
    tab.until(seen + " && window.seen !== " + seen);
    tab.evaluate("window.seen = " + seen);
    return tab.evaluate(
            "(() => { const [a, b] = new URLSearchParams(location.hash.slice(1)).get('view')"
                + ".split('..'); return (Date.parse(b) - Date.parse(a)) / 86400000; })()")
        .asDouble();
  }

  @Test
  void timelineIsReadAndOpenedByKeys() throws IOException {
    openTwelve();
    tab.focus(".canvas");
    tab.press("End");
    assertThat(tab.text("#timeline-event"))
        .isEqualTo("Visit, planned, to be reviewed, 11–12 Jun 2024: State visit to Riga");
    tab.press("ArrowLeft");
    assertThat(tab.text("#timeline-event")).contains("Visit to Lima");
    tab.press("Enter");
    assertThat(tab.text("#panel h2")).isEqualTo("Visit to Lima");
  }

  @Test
  void markOnTheTimelineOpensItsEvent() throws IOException {
    openTwelve();
    tab.click("[data-value=\"place Nairobi\"]");
    tab.click("[data-value=\"type visit\"]");
    var mark =
        tab.evaluate(
            "(() => { const box = document.querySelector('.canvas');"
                + " box.scrollIntoView({block: 'center'}); const r = box.getBoundingClientRect();"
                + " for (let y = r.top + 41; y < r.bottom; y += 4)"
                + " for (let x = r.left + 140; x < r.right; x += 4) {"
                + " box.dispatchEvent(new PointerEvent('pointermove', {clientX: x, clientY: y}));"
                + " if (box.classList.contains('over')) return [x, y]; } })()");
    tab.click(mark.get(0).asDouble(), mark.get(1).asDouble());
    assertThat(tab.text("#panel h2")).isEqualTo("Visit to Nairobi");
  }

  @Test
  void lanesKeepTheirNamesWhereNothingHappens() throws IOException {
    openTwelve();
    tab.focus(".canvas");
    for (int i = 0; i < 4; i++) {
      tab.press("PageDown");
    }
    tab.untilAddressHas("view=203");
    tab.until(
        "[...document.querySelector('canvas').getContext('2d').getImageData(10, 100, 90, 150).data]"
            + ".some((red, i, all) => i % 4 === 0 && red < 100 && all[i + 3] > 200)");
  }

  @Test
  void lanesAreSwitched() throws IOException {
    openTwelve();
    String drawn = "document.querySelector('canvas').toDataURL()";
    tab.evaluate("window.before = " + drawn);
    tab.click(".choice button[value=country]");
    tab.until("window.before !== " + drawn);
    assertThat(tab.count("button[value=country][aria-pressed=true]")).isOne();
    tab.untilAddressHas("lanes=country");
  }

  @Test
  void mapChoosesPlacesAndCountries() throws IOException {
    openTwelve();
    tab.click(".spot[data-place=Riga]");
    assertThat(result()).isEqualTo("4 of 12 events");
    assertThat(tab.count(".spot[data-place=Riga][aria-pressed=true]")).isOne();
    tab.focus(".spot[data-place=Riga]");
    tab.press("Enter");
    assertThat(result()).isEqualTo("All 12 events");
    tab.click("[aria-label=\"Show the whole world\"]");
    tab.click("path[data-code=PE]");
    assertThat(result()).isEqualTo("4 of 12 events");
    tab.untilAddressHas("country=PE");
  }

  @Test
  void histogramChoosesAPeriod() throws IOException {
    openTwelve();
    tab.drag(".brush", 0.55, 0.98);
    tab.untilAddressHas("from=2022-");
    int later = Integer.parseInt(result().split(" ")[0]);
    assertThat(later).isBetween(4, 7);
    tab.click(".handle.from");
    assertThat(result()).startsWith(later + " of ");
    tab.focus(".handle.from");
    tab.press("End");
    assertThat(Integer.parseInt(result().split(" ")[0])).isLessThan(later);
    tab.click("#period-from");
    tab.evaluate("document.getElementById('period-from').select()");
    tab.type("2021");
    tab.press("Enter");
    tab.click("#period-to");
    tab.evaluate("document.getElementById('period-to').select()");
    tab.type("2021");
    tab.press("Enter");
    assertThat(result()).isEqualTo("2 of 12 events");
  }

  @Test
  void paperHasAllRows() throws IOException {
    open(Pages.many(600));
    assertThat(tab.count("tbody tr")).isLessThan(80);
    tab.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(tab.count("tbody tr")).isEqualTo(600);
    tab.evaluate("window.dispatchEvent(new Event('afterprint'))");
    assertThat(tab.count("tbody tr")).isLessThan(80);
  }

  @Test
  void fiveThousandEventsAreUsable() throws IOException {
    open(Pages.many(5000));
    System.out.printf(
        "page of 5,000 events ready after %.0f ms%n",
        tab.evaluate("performance.getEntriesByName('dateline-ready')[0].startTime").asDouble());
    assertThat(result()).isEqualTo("All 5,000 events");
    tab.focus("tr[data-row=\"0\"] .open");
    tab.press("End");
    assertThat(titles()).endsWith("Event 4999 of many");
    tab.click("[data-value=\"type forum\"]");
    assertThat(result()).isEqualTo("1,000 of 5,000 events");
    tab.click("[aria-label=\"Zoom in\"]");
    tab.drag(".canvas", 0.7, 0.3);
    assertThat(tab.count("#panel[hidden]")).isOne();
  }

  @Test
  void emptyChronologyAndSingleEventAreShown() throws IOException {
    open(List.of());
    assertThat(result()).isEqualTo("All 0 events");
    assertThat(tab.text("#timeline")).contains("No event");
    tab.reload();
    page = Pages.write(folder, Pages.twelve().subList(0, 1));
    tab.requests().clear();
    tab.open(page);
    assertThat(titles()).containsExactly("Call about fisheries");
  }

  @Test
  void datesOfAllAgesAndPrecisionsAreShown() throws IOException {
    open(
        Samples.events(
            "old.txt",
            "-0240-03-10|day|agreement|held||||Treaty",
            "-0499-01-01/-0400-12-31|century|forum|held||||League",
            "1815-06-09|day|agreement|held|||AT|Final act",
            "1990-01-01/1999-12-31|decade|relations|held|||BY|Ties",
            "2025-10-01/2025-12-31|quarter|meeting|planned|||BY|Boards",
            "2024-12-30/2025-01-02|day|visit|held|||BY|Visit"));
    assertThat(
            tab.evaluate("[...document.querySelectorAll('td.date')].map(d => d.innerText).join()"))
        .hasToString(
            "\"5th century BC,10 Mar 241 BC,9 Jun 1815,1990s,30 Dec 2024 – 2 Jan 2025,Q4 2025\"");
    tab.focus(".canvas");
    tab.press("Home");
    assertThat(tab.text("#timeline-event")).contains("5th century BC: League");
  }

  @Test
  void hostileTextIsText() throws IOException {
    String attack = "</script><script>hacked=1</script><img src=x onerror=hacked=1>\u202Egnp.";
    page =
        Pages.write(
            folder,
            attack,
            "javascript:hacked=1",
            List.of(
                Samples.event(
                    "<!--<script>",
                    0,
                    "2024-01-01|day|visit|held|"
                        + attack.replace(";", "")
                        + ",PT,38,-9|"
                        + attack
                        + "|"
                        + attack
                        + "|"
                        + attack)));
    tab.open(page);
    tab.click("tr[data-row=\"0\"] .open");
    assertThat(tab.text("#panel h2")).contains("</script><script>hacked=1</script><img src=x");
    assertThat(tab.text("h1")).doesNotContain("\u202E").contains("<img src=x onerror=hacked=1>");
    assertThat(tab.evaluate("typeof hacked").asString()).isEqualTo("undefined");
    assertThat(tab.count("img, #panel a, iframe")).isZero();
    tab.evaluate("location.hash = '#q=<img src=x onerror=hacked=1>&type=<b>&view=1..2&sort=x'");
    tab.until("document.getElementById('result').innerText === '0 of 1 events'");
    assertThat(tab.evaluate("typeof hacked").asString()).isEqualTo("undefined");
  }
}
