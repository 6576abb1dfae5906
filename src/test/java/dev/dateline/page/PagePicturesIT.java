package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the page in the documents; {@code mvn verify -Dit.test=PagePicturesIT
 * -Dpictures.write} takes them anew, to be looked at before they are committed.
 */
@EnabledIfSystemProperty(named = "pictures.write", matches = ".*")
class PagePicturesIT {

  private static final int MOST_BYTES = 200_000;

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  @Test
  void picturesAreTaken() throws IOException, InterruptedException {
    Path page = folder.resolve("samples.html");
    List<String> command =
        List.of(
            System.getProperty("dateline.launcher"), "extract", "-q", "samples", "-o", "" + page);
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    Browser browser = Browser.start(folder.resolve("profile"));
    try {
      Tab tab = browser.tab();
      tab.size(1200, 800);
      tab.open(URI.create(page.toUri() + "#from=2019&to=2022"));
      take(tab, "page.png");
      tab.click(".period button");
      tab.evaluate("document.getElementById('map').scrollIntoView()");
      tab.evaluate(
          "location.hash = 'event=' + JSON.parse(document.getElementById('chronology').textContent)"
              + ".events.find(({title}) => title.startsWith('Visit of Sigrun')).id");
      take(tab, "page-event.png");
    } finally {
      browser.close();
    }
  }

  private static void take(Tab tab, String name) throws IOException {
    tab.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))");
    byte[] picture = tab.picture();
    assertThat(picture).hasSizeLessThan(MOST_BYTES);
    Files.write(Path.of("docs", name), picture);
  }
}
