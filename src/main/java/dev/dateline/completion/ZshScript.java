package dev.dateline.completion;

import java.util.List;

/** A function for zsh, to be found in {@code $fpath} or sourced. */
final class ZshScript {

  private static final String HEAD =
      """
      #compdef dateline
      # Completion of dateline for zsh. For this shell: source <(dateline completion zsh)
      # For all: dateline completion zsh > "${fpath[1]}/_dateline"

      _dateline() {
        local curcontext=$curcontext command=$words[2]
        local -a commands
      """;
  private static final String TAIL =
      """
      }

      if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
        _dateline "$@"
      else
        compdef _dateline dateline
      fi
      """;

  private final List<CommandModel> commands;
  private final StringBuilder text = new StringBuilder(HEAD);

  ZshScript(List<CommandModel> commands) {
    this.commands = commands;
  }

  String text() {
    text.append("  if (( CURRENT == 2 )); then\n    commands=(\n");
    for (String group : Shell.firstWords(commands)) {
      List<CommandModel> members = Shell.members(group, commands);
      text.append("      '").append(group).append(':');
      text.append(members.isEmpty() ? quoted(summary(group)) : "has commands of its own");
      text.append("'\n");
    }
    text.append("      '--help:Show the commands.'\n      '--version:Show the version.'\n    )\n");
    text.append("    _describe -t commands command commands\n    return\n  fi\n");
    text.append("  shift words\n  (( CURRENT-- ))\n");
    for (String group : Shell.firstWords(commands)) {
      members(group, Shell.members(group, commands));
    }
    text.append("  case $command in\n");
    commands.forEach(this::command);
    return text.append("  esac\n").append(TAIL).toString();
  }

  private String summary(String name) {
    for (CommandModel command : commands) {
      if (command.name().equals(name)) {
        return command.summary();
      }
    }
    return name;
  }

  private void members(String group, List<CommandModel> members) {
    if (members.isEmpty()) {
      return;
    }
    text.append("  if [[ $command == ").append(group).append(" ]]; then\n");
    text.append("    if (( CURRENT == 2 )); then\n      commands=(\n");
    for (CommandModel member : members) {
      text.append("        '").append(member.member()).append(':');
      text.append(quoted(member.summary())).append("'\n");
    }
    text.append("      )\n      _describe -t commands command commands\n      return\n    fi\n");
    text.append("    command=\"$command $words[2]\"\n    shift words\n    (( CURRENT-- ))\n  fi\n");
  }

  private void command(CommandModel command) {
    text.append("    '").append(command.name()).append("')\n      _arguments -s -S");
    for (OptionModel option : command.options()) {
      for (String name : option.names()) {
        option(name, option);
      }
    }
    String operands = String.join(" ", command.operands());
    String rest = operands.isEmpty() ? "*:file:_files" : ":word:(" + operands + ")";
    text.append(" \\\n        '").append(rest).append("'\n      ;;\n");
  }

  /** One that may be given once rules out its other name. */
  private void option(String name, OptionModel option) {
    text.append(" \\\n        '");
    text.append(option.several() ? "*" : "(" + String.join(" ", option.names()) + ")");
    text.append(name).append(name.startsWith("--") && option.takesValue() ? "=" : "");
    text.append('[').append(quoted(option.hint())).append(']');
    if (option.takesValue()) {
      text.append(':').append(quoted(option.label())).append(':').append(action(option));
    }
    text.append('\'');
  }

  private static String action(OptionModel option) {
    String values = String.join(" ", option.values());
    if (values.isEmpty()) {
      return option.isFile() ? "_files" : " ";
    }
    return option.several() ? "_sequence compadd - " + values : "(" + values + ")";
  }

  /** Within single quotes, and within the brackets and colons of a specification. */
  private static String quoted(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace(":", "\\:")
        .replace("'", "'\\''");
  }
}
