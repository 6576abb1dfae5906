package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.PublicationDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The page as a file; PageIT has it in a browser. */
class HtmlFormatTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/dateline/page");

  private static String page(Chronology chronology) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Format.HTML.writer(WritingOptions.plain("1.0")).write(chronology, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String part(String page, String begin, String end) {
    int start = page.indexOf(begin) + begin.length();
    return page.substring(start, page.indexOf(end, start));
  }

  private static List<String> modules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  @Test
  void sameChronologyGivesTheSameBytes() throws IOException {
    assertThat(page(SampleChronology.of())).isEqualTo(page(SampleChronology.of()));
  }

  @Test
  void policyNamesTheScriptAndTheStyleAndNothingElse() throws Exception {
    String page = page(SampleChronology.of());
    assertThat(part(page, "Security-Policy\" content=\"", "\""))
        .isEqualTo(
            "default-src 'none'; script-src '%s'; style-src '%s'; base-uri 'none'; form-action 'none';"
                    .formatted(
                        hash(part(page, "<script>", "</script>")),
                        hash(part(page, "<style>", "</style>")))
                + " require-trusted-types-for 'script'; trusted-types 'none'");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void dataIsJsonThatEndsNoElement() throws IOException {
    String attack = "</script><!--<script>";
    String page =
        page(
            new Chronology(
                List.of(document(attack)),
                Samples.events(attack, "2024-01-01|day|visit|held||" + attack + "||" + attack),
                List.of()));
    String data = part(page, "id=\"chronology\">", "</script>");
    assertThat(data).doesNotContain("<");
    JsonNode event = new ObjectMapper().readTree(data).at("/events/0");
    assertThat(event.get("title").asString()).isEqualTo(attack);
    assertThat(part(page, "<title>", "</title>")).isEqualTo("&lt;/script&gt;&lt;!--&lt;script&gt;");
  }

  private static DocumentInfo document(String title) {
    return new DocumentInfo("a.txt", "00", title, PublicationDate.UNKNOWN, "en", "", List.of());
  }

  @Test
  void documentsThatOnlyEventsTellOfAreNumberedToo() throws IOException {
    String page =
        page(
            new Chronology(
                List.of(document("")),
                Samples.events("b.txt", "2024-01-01|day|visit|held||||Visit"),
                List.of()));
    JsonNode data = new ObjectMapper().readTree(part(page, "id=\"chronology\">", "</script>"));
    assertThat(data.at("/events/0/sources/0/document").asInt()).isEqualTo(1);
    assertThat(data.at("/documents/1/id").asString()).isEqualTo("b.txt");
  }

  @Test
  void everyModuleStandsBehindThoseThatItImports() throws IOException {
    String script = new PageFiles().script();
    for (String module : modules()) {
      int place = script.indexOf(firstLine(module));
      assertThat(place).as(firstLine(module)).isPositive();
      for (MatchResult found : all("from '\\./([a-z-]+)\\.js'", module)) {
        String imported = Files.readString(FOLDER.resolve(found.group(1) + ".js"));
        assertThat(script.indexOf(firstLine(imported))).isLessThan(place);
      }
    }
    assertThat(script).doesNotContain("import {", "export ");
  }

  private static String firstLine(String text) {
    return text.substring(0, text.indexOf('\n'));
  }

  private static List<MatchResult> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().toList();
  }

  /** Joined modules share one scope, where a second function of a name would replace the first. */
  @Test
  void noTwoModulesHaveANameInCommon() throws IOException {
    Set<String> names = new HashSet<>();
    for (String module : modules()) {
      for (MatchResult found : all("^(?:export )?(?:function|const|let) (\\w+)", module)) {
        assertThat(names.add(found.group(1))).as(found.group(1)).isTrue();
      }
    }
  }

  @Test
  void scriptMakesNoMarkupOfTextAndAsksNothingOfTheNetwork() throws IOException {
    assertThat(modules())
        .noneMatch(
            module ->
                !all(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|fetch\\("
                            + "|XMLHttpRequest|WebSocket|sendBeacon|new Function|import\\(",
                        module)
                    .isEmpty());
  }

  @Test
  void mapIsSmall() throws IOException {
    assertThat(Files.size(FOLDER.resolve("world.json"))).isLessThan(60_000);
  }

  @Test
  void everyStepOfInferenceHasPlainWords() throws IOException {
    String words = Files.readString(FOLDER.resolve("words.js"));
    String documents =
        Files.readString(Path.of("docs/interpretation.md"))
            + Files.readString(Path.of("docs/dates.md"));
    List<MatchResult> steps =
        all(
            "`(year|month|weekday|date|end|converted)-from-([a-z-]+)`|`(relative)-to-([a-z-]+)`",
            documents);
    assertThat(steps).hasSizeGreaterThan(15);
    for (MatchResult step : steps) {
      String what = step.group(1) != null ? step.group(1) : step.group(3);
      String where = step.group(2) != null ? step.group(2) : step.group(4);
      assertThat(words).containsPattern("\n  '?" + what + "'?: '");
      assertThat(words).containsPattern("\n  '?" + where + "'?: '");
    }
  }

  @Test
  void headTellsYearsAndNumbers() {
    assertThat(PageSummary.of(new Chronology(List.of(), List.of(), List.of())).line())
        .isEqualTo("0 events, from 0 documents");
    Chronology old =
        new Chronology(
            List.of(document("Treaties")),
            Samples.events(
                "a.txt",
                "-0240-03-10|day|agreement|held||||A treaty",
                "1815-06-09|day|agreement|held||||Another"),
            List.of());
    assertThat(PageSummary.of(old))
        .isEqualTo(new PageSummary("Treaties", "2 events, 241 BC to 1815, from 1 document"));
  }
}
