package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class InputsTest {

  @TempDir Path folder;

  @Test
  void directoryIsReadBelowItselfInTheOrderOfNames() throws IOException {
    write("b.txt", "b/z.md", "b/a.TXT", "B.txt", "a.jsonl", "é.txt", "c.png", ".hidden.txt");
    assertThat(names(Reading.of(folder.toString())))
        .containsExactly("B.txt", "a.jsonl#1", "b/a.TXT", "b/z.md", "b.txt", "é.txt");
  }

  @Test
  void idIsThePathAsGiven() throws IOException {
    write("a.txt");
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(folder.toAbsolutePath().resolve("a.txt")).toString();
    assertThat(Reading.of(relative).ids()).containsExactly(relative);
    assertThat(Reading.of("./" + relative).ids()).containsExactly("./" + relative);
    assertThat(Reading.of(folder + "//").ids()).containsExactly(folder + "/a.txt");
  }

  @Test
  void namedFileOfUnknownKindIsReadAsText() throws IOException {
    write("notes", "page.html");
    Reading reading = Reading.of(folder.resolve("notes").toString(), folder + "/page.html");
    assertThat(reading.documents).hasSize(2);
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void directoryWithoutDocumentsIsAnError() throws IOException {
    write("x.png");
    assertThat(messages(Reading.of(folder.toString()))).containsExactly(":0:0 ERROR no-documents");
  }

  @Test
  void missingFileCostsItselfAlone() throws IOException {
    write("a.txt");
    Reading reading = Reading.of(folder + "/none.txt", "", "a\0b", folder + "/a.txt");
    assertThat(reading.documents).hasSize(1);
    assertThat(reading.messages).hasSize(3).allMatch(m -> m.endsWith("ERROR unreadable"));
  }

  @Test
  void linkThatLeadsNowhereIsAnError() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("c.txt"));
    Reading reading = Reading.of(folder.toString(), folder + "/b.txt");
    assertThat(names(reading)).containsExactly("a.txt");
    assertThat(messages(reading))
        .containsExactly(
            "/b.txt:0:0 ERROR unreadable",
            "/c.txt:0:0 ERROR unreadable",
            "/b.txt:0:0 ERROR unreadable");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void directoriesThatLinkToEachOtherAreReadOnce() throws IOException {
    write("a/x.txt", "b/y.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b/over"), folder.resolve("a"));
    Reading reading = Reading.of(folder.toString());
    assertThat(names(reading)).containsExactly("a/x.txt", "b/y.txt");
    assertThat(messages(reading))
        .containsExactly("/a/up:0:0 WARNING link-loop", "/b/over:0:0 WARNING link-loop");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void namedPipeIsReportedAndNotWaitedFor() throws Exception {
    write("a.txt");
    Path pipe = folder.resolve("p.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Reading reading = Reading.of(folder.toString(), pipe.toString());
    assertThat(names(reading)).containsExactly("a.txt");
    assertThat(messages(reading))
        .containsExactly("/p.txt:0:0 ERROR unreadable", "/p.txt:0:0 ERROR unreadable");
  }

  @Test
  void standardInputMayBeTextOrJsonLines() {
    assertThat(Reading.ofStandardInput("On 9 June").ids()).containsExactly("-");
    assertThat(Reading.ofStandardInput("{\"text\": \"a\"}").ids()).containsExactly("-#1");
    assertThat(Reading.ofStandardInput("{ quoted } text").ids()).containsExactly("-");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      String text = name.endsWith(".jsonl") ? "{\"text\":\"x\"}" : "x";
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> names(Reading reading) {
    return reading.ids().stream().map(id -> id.substring(folder.toString().length() + 1)).toList();
  }

  private List<String> messages(Reading reading) {
    return reading.messages.stream().map(m -> m.replace(folder.toString(), "")).toList();
  }
}
