package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample of a repository with a chronology does what docs/ci.md says, on a copy of it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SampleRepositoryIT {

  private static final Path SAMPLE = Path.of("samples/ci");
  private static final Pattern MADE = Pattern.compile("build/[\\w.-]+");

  @TempDir static Path programs;

  @TempDir Path folder;
  private Path repository;

  private record Finished(int code, String out) {}

  @BeforeAll
  static void install() throws IOException {
    FileCopies.program(programs);
  }

  @BeforeEach
  void checkOut() throws IOException {
    repository = folder.resolve("repository");
    FileCopies.tree(SAMPLE, repository);
  }

  @Test
  void committedChronologyIsThatOfTheReleases() throws Exception {
    assertThat(regenerate("")).isEqualTo(new Finished(0, ""));
  }

  @Test
  void newReleaseFailsUntilItsChangesAreAccepted() throws Exception {
    Path before = folder.resolve("before.json");
    Files.copy(repository.resolve("chronology.json"), before);
    Files.writeString(
        repository.resolve("releases/2025-04-15-tallinn.txt"),
        "Tallinn, 15 April 2025 (Meridian News) – Foreign Minister of Chile Rodrigo Santelices met"
            + " with President of Estonia Heiki Laasma on Tuesday.\n");
    Finished changed = regenerate("");
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.out().replaceAll("-[0-9a-f]{8}\n", "-#\n"))
        .isEqualTo(
            """
            + 2025-04-15  meeting  Meeting of Rodrigo Santelices and Heiki Laasma in Tallinn  meeting-20250415-sa-#
            ~ 2025-04-14  visit  Visit of Rodrigo Santelices to Tallinn  visit-20250414-sa-#
                review: nothing -> unconfirmed
            """);
    assertThat(regenerate("--since ../before.json").code()).isEqualTo(1);
    assertThat(Files.readString(repository.resolve("build/changes.md")))
        .startsWith("## Chronology: 1 added, 0 removed, 1 changed\n")
        .contains("| releases/2025-04-15-tallinn.txt |");
    regenerate("--accept");
    assertThat(regenerate("").code()).isZero();
  }

  @Test
  void damagedReleaseIsNoChangeButAFailure() throws Exception {
    Files.write(repository.resolve("releases/x.txt"), new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0});
    assertThat(regenerate("").code()).isEqualTo(3);
  }

  @Test
  void onGithubFindingsBecomeAnnotations() throws Exception {
    Files.writeString(repository.resolve("releases/x.txt"), "They met on 30 February 2025.\n");
    assertThat(shell("GITHUB_ACTIONS=true ./regenerate").out())
        .startsWith("::warning file=releases/x.txt,line=1,col=13,title=no-such-day::");
  }

  /** Whatever file of build/ the workflows use is one that the script makes. */
  @ParameterizedTest
  @ValueSource(strings = {".github/workflows/chronology.yml", ".gitlab-ci.yml"})
  void workflowUsesWhatTheScriptMakes(String name) throws Exception {
    assertThat(new YAMLMapper().readTree(repository.resolve(name).toFile()).isObject()).isTrue();
    regenerate("");
    Files.copy(repository.resolve("chronology.json"), repository.resolve("build/before.json"));
    assertThat(regenerate("--since build/before.json").code()).isZero();
    List<String> used = new ArrayList<>();
    Matcher matcher = MADE.matcher(Files.readString(repository.resolve(name)));
    while (matcher.find()) {
      used.add(matcher.group());
    }
    assertThat(used).isNotEmpty().allMatch(file -> Files.exists(repository.resolve(file)));
  }

  private Finished regenerate(String arguments) throws Exception {
    return shell("./regenerate " + arguments);
  }

  private Finished shell(String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(repository.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("GITHUB_ACTIONS", "DATELINE_JAVA_OPTS"));
    builder.environment().put("DATELINE", programs.resolve("dateline").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Finished(process.waitFor(), out);
  }
}
