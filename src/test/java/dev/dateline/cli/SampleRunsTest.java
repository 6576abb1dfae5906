package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SampleFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for a whole run over the samples, however it is started. */
class SampleRunsTest {

  private static final String[] ALL = {"extract", "-f", "json", "seeds", "samples"};

  /** A source in the JSON of a chronology. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "\"document\": \"(.*)\",\\s+\"start\": (\\d+),\\s+\"end\": (\\d+),\\s+\"text\": (\".*\"),");

  static List<String> documents() throws IOException {
    return SampleFolder.documents().stream().filter(file -> !file.endsWith(".jsonl")).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void offsetsCountInWhatTheTextCommandPrints(String document) {
    String text = Ran.of("text", "-q", document).out();
    Matcher source = SOURCE.matcher(Ran.of("extract", "-f", "json", document).out());
    while (source.find()) {
      int start = Integer.parseInt(source.group(2));
      int end = Integer.parseInt(source.group(3));
      assertThat(source.group(4)).isEqualTo(quoted(text.substring(start, end)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void numberOfJobsMakesNoDifference(String jobs) {
    assertThat(Ran.of("extract", "-f", "json", "-j", jobs, "seeds", "samples"))
        .isEqualTo(Ran.of(ALL));
  }

  @Test
  void orderOfInputsMakesNoDifferenceToTheEvents() throws IOException {
    List<String> documents = new ArrayList<>(SampleFolder.documents());
    String events = events(documents);
    Collections.reverse(documents);
    assertThat(events(documents)).isEqualTo(events).contains("\"id\"");
  }

  @Test
  void secondRunGivesTheSame() {
    assertThat(Ran.of(ALL)).isEqualTo(Ran.of(ALL));
  }

  @ParameterizedTest
  @CsvSource({
    "tr, TR, Asia/Kathmandu, US-ASCII",
    "ar, SA, Pacific/Kiritimati, windows-1251",
    "th, TH, America/Los_Angeles, UTF-16"
  })
  void languageTimeZoneAndEncodingOfTheMachineMakeNoDifference(
      String language, String country, String zone, String encoding) throws Exception {
    String elsewhere =
        forked(
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + encoding);
    assertThat(elsewhere).isEqualTo(Ran.of(ALL).out());
  }

  private static String events(List<String> documents) {
    List<String> line = new ArrayList<>(List.of("extract", "-f", "json"));
    line.addAll(documents);
    String json = Ran.of(line.toArray(new String[0])).out();
    return json.substring(json.indexOf("\"events\""), json.lastIndexOf("\"diagnostics\""));
  }

  private static String forked(String... settings) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(line, settings);
    Collections.addAll(line, "-XX:TieredStopAtLevel=1", "-cp");
    Collections.addAll(line, System.getProperty("java.class.path"), Main.class.getName());
    Collections.addAll(line, ALL);
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  /** As the samples need it: they have neither backslashes nor control characters. */
  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
  }
}
