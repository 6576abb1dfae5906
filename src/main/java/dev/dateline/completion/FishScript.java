package dev.dateline.completion;

import java.util.List;

/** Lines for fish, from 3.0 on. */
final class FishScript {

  private static final String HEAD =
      """
      # Completion of dateline for fish. For this shell: dateline completion fish | source
      # For all: dateline completion fish > ~/.config/fish/completions/dateline.fish

      # Whether these are the words of the command that is typed.
      function __dateline_in
          set -l words (commandline -opc)
          set -e words[1]
          set -l number (count $argv)
          test (count $words) -ge $number; and test "$words[1..$number]" = "$argv"
      end

      # Whether so many words have been typed.
      function __dateline_after
          test (count (commandline -opc)) -eq $argv[1]
      end

      """;

  private final List<CommandModel> commands;
  private final StringBuilder text = new StringBuilder(HEAD);

  FishScript(List<CommandModel> commands) {
    this.commands = commands;
  }

  String text() {
    for (String group : Shell.firstWords(commands)) {
      if (!Shell.members(group, commands).isEmpty()) {
        word("__dateline_after 1", group, "has commands of its own");
      }
    }
    for (CommandModel command : commands) {
      String where =
          command.isMember()
              ? "__dateline_after 2; and __dateline_in " + command.group()
              : "__dateline_after 1";
      word(where, command.member(), command.summary());
    }
    line("__dateline_after 1").append(" -f -l help -d 'Show the commands.'\n");
    line("__dateline_after 1").append(" -f -l version -d 'Show the version.'\n");
    commands.forEach(this::command);
    return text.toString();
  }

  private void word(String where, String word, String summary) {
    line(where).append(" -f -a ").append(word).append(" -d ").append(quoted(summary)).append('\n');
  }

  private void command(CommandModel command) {
    String where = "__dateline_in " + command.name();
    if (!command.operands().isEmpty()) {
      String words = String.join(" ", command.operands());
      line(where).append(" -f -a ").append(quoted(words)).append('\n');
    }
    for (OptionModel option : command.options()) {
      line(where);
      for (String name : option.names()) {
        text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
      }
      value(option);
      text.append(" -d ").append(quoted(option.hint())).append('\n');
    }
  }

  private void value(OptionModel option) {
    String values = String.join(" ", option.values());
    if (!values.isEmpty()) {
      String list = option.several() ? "(__fish_append , " + values + ")" : values;
      text.append(" -x -a ").append(quoted(list));
    } else if (option.takesValue()) {
      text.append(option.isFile() ? " -r -F" : " -x");
    }
  }

  private StringBuilder line(String where) {
    return text.append("complete -c dateline -n ").append(quoted(where));
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
