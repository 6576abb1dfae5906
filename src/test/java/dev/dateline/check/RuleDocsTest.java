package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule file that docs/rules.md shows works as it stands. */
class RuleDocsTest {

  @TempDir Path folder;

  @Test
  void exampleOfTheDocumentationHolds() throws IOException {
    String page = Files.readString(Path.of("docs/rules.md"));
    int start = page.indexOf("```yaml\n") + 8;
    Path file = folder.resolve("my-rules.yaml");
    Files.writeString(file, page.substring(start, page.indexOf("```", start)));
    RuleBook own = RuleBook.read(file);
    RuleCheck check = new RuleCheck(RuleBook.builtIn("en").and(own));
    assertThat(RuleEntry.of(own)).isNotEmpty();
    assertThat(RuleEntry.of(own)).allSatisfy(rule -> assertThat(check.check(rule)).isEmpty());
  }
}
