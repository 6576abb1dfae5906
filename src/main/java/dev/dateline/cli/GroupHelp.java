package dev.dateline.cli;

import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.List;

/** What the program says to a word that begins the names of several commands: "rules". */
final class GroupHelp {

  private final String group;
  private final List<Command> members = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  GroupHelp(String group, List<Command> commands) {
    this.group = group;
    for (Command command : commands) {
      if (command.name().startsWith(group + " ")) {
        members.add(command);
        names.add(command.name().substring(group.length() + 1));
      }
    }
  }

  boolean exists() {
    return !members.isEmpty();
  }

  /** What to print on {@code --help}; anything else but a member's name is wrong usage. */
  String answer(String word) {
    if (word.equals("-h") || word.equals("--help")) {
      return overview();
    }
    String known = String.join(", ", names);
    throw new UsageException(
        "dateline " + group,
        word.isEmpty()
            ? "'" + group + "' is followed by one of " + known
            : "'" + word + "' is not one of " + known + Nearest.hint(word, names));
  }

  private String overview() {
    StringBuilder text = new StringBuilder("Usage: dateline " + group + " COMMAND [OPTIONS] ...");
    text.append("\n\nCommands:\n");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      text.append("  ").append(name).append(" ".repeat(Math.max(1, 13 - name.length())));
      text.append(members.get(i).summary()).append('\n');
    }
    return text.append("\n  dateline " + group + " COMMAND --help   what a command takes\n")
        .toString();
  }
}
