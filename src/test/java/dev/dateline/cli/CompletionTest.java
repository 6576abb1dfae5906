package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shells themselves offer, asked as the Tab key asks them. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class CompletionTest {

  /** A word of the line is what stands between spaces; the last one is being typed. */
  private static final String BASH =
      """
      source ./dateline.bash
      read -ra COMP_WORDS <<< "$1"
      [ "${1% }" = "$1" ] || COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _dateline 2> /dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  /** A shell on a terminal of its own, in which the Tab key completes, prints the line and ends. */
  private static final String ZSH_INSIDE =
      """
      autoload -U compinit
      compinit -u -D
      source ./dateline.zsh
      finish() { zle complete-word; print -r -- "<<$BUFFER>>"; exit }
      zle -N finish
      bindkey '^I' finish
      print 'RE''ADY'
      """;

  private static final String ZSH =
      """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'source ./inside.zsh'
      zpty -r shell ready '*READY*'
      zpty -w -n shell "$1"$'\\t'
      zpty -r shell answer '*<<*>>*'
      print -r -- "${${answer##*<<}%%>>*}"
      """;

  @TempDir Path folder;

  @BeforeEach
  void scripts() throws Exception {
    for (String shell : List.of("bash", "zsh", "fish")) {
      Ran ran = Ran.of("completion", shell);
      assertThat(ran.code()).isZero();
      Files.writeString(folder.resolve("dateline." + shell), ran.out());
    }
    Files.writeString(folder.resolve("note.txt"), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dateline ext                         | extract",
        "dateline extract --form              | --format",
        "dateline extract -f cs               | csv",
        "dateline extract --format=nd         | ndjson",
        "dateline extract --status            | --status",
        "dateline extract --type visit,ag     | visit,agreement",
        "dateline extract --report gi         | github",
        "dateline dates a.txt -f time         | timeml",
        "dateline diff a b --ignore sou       | sources",
        "dateline rules ch                    | check",
        "dateline rules check --qu            | --quiet",
        "dateline completion z                | zsh"
      })
  void everyShellOffersTheSame(String line, String offered) throws Exception {
    assertThat(bash(line)).containsExactly(offered);
    if (isInstalled("fish")) {
      assertThat(fish(line)).containsExactly(offered.replaceFirst("^", equals(line)));
    }
  }

  @Test
  void bashOffersAllCommandsAndNoOptionTwice() throws Exception {
    assertThat(bash("dateline ")).contains("extract", "rules", "--version").doesNotHaveDuplicates();
    assertThat(bash("dateline extract -")).contains("-f", "--into").doesNotHaveDuplicates();
    assertThat(bash("dateline extract --status ")).contains("planned", "cancelled").hasSize(5);
  }

  /** Nothing offered means names of files, by the last line of the script. */
  @ParameterizedTest
  @ValueSource(strings = {"dateline extract no", "dateline extract -o no", "dateline merge a no"})
  void filesAreOfferedWhereFilesStand(String line) throws Exception {
    assertThat(bash(line)).containsExactly("");
    assertThat(Ran.of("completion", "bash").out()).contains("complete -o default -F _dateline");
    assumeTrue(isInstalled("fish"));
    assertThat(fish(line)).containsExactly("note.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "'dateline extract --forma', 'dateline extract --format='",
    "'dateline extract -f ndj', 'dateline extract -f ndjson '",
    "'dateline extract --type visit,agr', 'dateline extract --type visit,agreement,'",
    "'dateline rules che', 'dateline rules check '",
    "'dateline extract -q no', 'dateline extract -q note.txt '"
  })
  void zshCompletesTheLine(String typed, String completed) throws Exception {
    assumeTrue(isInstalled("zsh"));
    Files.writeString(folder.resolve("inside.zsh"), ZSH_INSIDE);
    assertThat(run("zsh", "-f", "-c", ZSH, "zsh", typed)).isEqualTo(completed + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash -n", "zsh -n", "fish -n"})
  void scriptIsSound(String check) throws Exception {
    String shell = check.substring(0, check.indexOf(' '));
    assumeTrue(isInstalled(shell));
    assertThat(run(shell, "-n", "dateline." + shell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "completion, say for which shell",
    "completion tcsh, 'is not one of bash, zsh, fish'",
    "completion bash zsh, say for which shell"
  })
  void wrongUsageIsTwo(String line, String message) {
    Ran ran = Ran.of(line.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  private List<String> bash(String line) throws Exception {
    // Readline parts words at "=", too.
    return run("bash", "-c", BASH, "bash", line.replace("=", " = ")).lines().toList();
  }

  private List<String> fish(String line) throws Exception {
    String script = "source ./dateline.fish; complete -C \"" + line + "\" | string split -f1 \\t";
    return run("fish", "--no-config", "-c", script).lines().toList();
  }

  /** Fish gives back the option together with the value behind its sign of equality. */
  private static String equals(String line) {
    int equals = line.indexOf('=');
    return equals < 0 ? "" : line.substring(line.lastIndexOf(' ', equals) + 1, equals + 1);
  }

  private String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  private static boolean isInstalled(String shell) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
  }
}
