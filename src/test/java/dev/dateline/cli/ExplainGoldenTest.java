package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Explanations of samples against their files; {@code mvn test -Dtest=ExplainGoldenTest
 * -Dgolden.write} writes the files anew, to be read before they are committed.
 */
class ExplainGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/dateline/explain");

  @ParameterizedTest
  @CsvSource({
    "document.text, -f text samples/readout.txt",
    "document.json, -f json samples/readout.txt",
    "document.html, -f html samples/readout.txt",
    "event.text, -f text samples/one-visit visit-20240708-ha-4910a3c1",
    "event.json, -f json samples/one-visit visit-20240708-ha-4910a3c1",
    "event.html, -f html samples/one-visit visit-20240708-ha-4910a3c1"
  })
  void explanationIsAsItsFile(String name, String commandLine) throws IOException {
    Ran ran = Ran.of(("explain " + commandLine).split(" "));
    assertThat(ran.code()).isZero();
    Path golden = FOLDER.resolve(name);
    if (System.getProperty("golden.write") != null) {
      Files.writeString(golden, ran.out());
    }
    assertThat(ran.out()).isEqualTo(Files.readString(golden));
  }
}
