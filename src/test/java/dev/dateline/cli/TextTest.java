package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTest {

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void twoFiles() {
    program = new Program(folder).file("a.txt", "\uFEFFone\r\ntwo").file("b.txt", "three\n");
  }

  @Test
  void textOfOneDocumentIsPrintedExactly() {
    Program.Result result = program.run("text @a.txt");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("one\ntwo");
    assertThat(result.err())
        .contains("id         @a.txt\n", "published  -\n", "length     7 UTF-16 code units");
  }

  @Test
  void quietLeavesTheTextAlone() {
    assertThat(program.run("text -q @a.txt").err()).isEmpty();
  }

  @Test
  void metadataGoesBeforeTheTextWhenAskedFor() {
    Program.Result result = program.run("text --metadata -d 2025-06-09 @a.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("published  2025-06-09 (option)\n").endsWith("\n\none\ntwo");
  }

  @Test
  void severalDocumentsHaveALineBeforeEach() {
    assertThat(program.run("text @").out())
        .isEqualTo("==> @a.txt <==\none\ntwo\n\n==> @b.txt <==\nthree\n\n");
  }

  @Test
  void unreadableInputIsExitCodeThree() {
    Program.Result result = program.run("text @gone @b.txt");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEqualTo("three\n");
  }

  @Test
  void terminalIsSafeFromTheText() {
    program.file("c.txt", "a\u001b[2Jb");
    assertThat(program.run("text @c.txt").out()).isEqualTo("a\u001b[2Jb");
    assertThat(program.outputTo("/dev/pts/1").run("text @c.txt").out()).isEqualTo("a\uFFFD[2Jb");
  }
}
