package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other kinds of documents need costs a run on a text file nothing. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PlainTextLoadingIT {

  private static final Pattern LOADED =
      Pattern.compile("\\[class,load\\s*\\] ([\\w.$/]+)\\.[^.\\s]+ source: (?!jrt:|shared|__)\\S+");

  private static final List<String> ALLOWED =
      List.of("java.", "dev.dateline", "picocli", "org.apache.commons.text.similarity");

  @Test
  void textFileLoadsNoLibraryOfOtherKinds() throws IOException, InterruptedException {
    Set<String> packages = loadedFor("samples/noise.txt");
    assertThat(packages).contains("dev.dateline.input", "picocli");
    packages.removeIf(name -> ALLOWED.stream().anyMatch(name::startsWith));
    assertThat(packages).isEmpty();
  }

  @Test
  void archiveLoadsItsOwn() throws IOException, InterruptedException {
    assertThat(loadedFor("samples/collection/releases.zip"))
        .contains("org.apache.commons.compress.archivers.zip")
        .doesNotContain("org.apache.commons.compress.archivers.tar", "de.siegmar.fastcsv.reader");
  }

  @Test
  void aPageLoadsNothingOfPdfAndWordFiles() throws IOException, InterruptedException {
    Set<String> packages = loadedFor("samples/pages/drupal.html");
    assertThat(packages).contains("org.jsoup.nodes");
    assertThat(packages)
        .noneMatch(name -> name.startsWith("org.apache.pdfbox"))
        .noneMatch(name -> name.startsWith("org.apache.poi"));
  }

  /** The packages of which a run on a file loads classes, but those of the JDK. */
  private static Set<String> loadedFor(String file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:off",
                "-Xlog:class+load",
                "-cp",
                System.getProperty("dateline.jar"),
                "dev.dateline.cli.Main",
                "extract",
                "-o",
                "/dev/null",
                "-f",
                "text",
                file)
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Set<String> packages = new TreeSet<>();
    Matcher loaded = LOADED.matcher(log);
    while (loaded.find()) {
      packages.add(loaded.group(1));
    }
    return packages;
  }
}
