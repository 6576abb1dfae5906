package dev.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents that tell people what to type, and the commands in them. */
final class Documentation {

  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";

  private Documentation() {}

  /**
   * A command as shown.
   *
   * @param shown the lines of output below it, or an empty list
   */
  record Command(String file, int line, String text, List<String> shown) {

    /** The command without the remark behind it. */
    String words() {
      return text.replaceFirst("\\s{2,}# .*", "").strip();
    }

    boolean isOurs() {
      return text.startsWith("./dateline ") || text.startsWith("DATELINE=");
    }

    @Override
    public String toString() {
      return file + ":" + line + ": " + text;
    }
  }

  /** The files, in name order. */
  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("CONTRIBUTING.md"), Path.of("README.md")));
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files;
  }

  /** The commands after a prompt in blocks marked {@code console}. */
  static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      boolean console = false;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith(FENCE)) {
          console = line.equals(FENCE + "console");
        } else if (console && line.startsWith(PROMPT)) {
          String text = line.substring(PROMPT.length());
          commands.add(new Command(file.toString(), i + 1, text, shown(lines, i + 1)));
        }
      }
    }
    return commands;
  }

  /** Lines outside these blocks that look as if they were to be typed. */
  static List<String> unmarked() throws IOException {
    List<String> unmarked = new ArrayList<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.strip().matches("(\\$ )?(\\./dateline|mvn|\\.ci/run|bash) .*")
            && !line.startsWith(PROMPT)) {
          unmarked.add(file + ": " + line);
        }
      }
    }
    return unmarked;
  }

  private static List<String> shown(List<String> lines, int from) {
    int to = from;
    while (!lines.get(to).startsWith(FENCE) && !lines.get(to).startsWith(PROMPT)) {
      to++;
    }
    return lines.subList(from, to);
  }
}
