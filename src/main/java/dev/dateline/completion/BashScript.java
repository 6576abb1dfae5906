package dev.dateline.completion;

import java.util.ArrayList;
import java.util.List;

/** A function for bash, from 3.2 on, that needs no other script. */
final class BashScript {

  private static final String HEAD =
      """
      # Completion of dateline for bash. For this shell: eval "$(dateline completion bash)"
      # For all: dateline completion bash > ~/.local/share/bash-completion/completions/dateline

      _dateline() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        local command=${COMP_WORDS[1]} options= operands= values= list=
        COMPREPLY=()
        # "--format=json" comes as three words.
        if [ "$cur" = = ]; then
          cur=
        elif [ "$prev" = = ]; then
          prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
      """;
  private static final String TAIL =
      """
        if [ -n "$list" ]; then
          COMPREPLY=($(compgen -P "${cur%"${cur##*,}"}" -W "$list" -- "${cur##*,}"))
        elif [ -n "$values" ]; then
          COMPREPLY=($(compgen -W "$values" -- "$cur"))
        elif [ "${cur#-}" != "$cur" ]; then
          COMPREPLY=($(compgen -W "$options" -- "$cur"))
        elif [ -n "$operands" ]; then
          COMPREPLY=($(compgen -W "$operands" -- "$cur"))
        fi
      }

      # Where the function finds nothing, names of files are offered.
      complete -o default -F _dateline dateline
      """;

  private final List<CommandModel> commands;
  private final StringBuilder text = new StringBuilder(HEAD);

  BashScript(List<CommandModel> commands) {
    this.commands = commands;
  }

  String text() {
    String words = String.join(" ", Shell.firstWords(commands)) + " --help --version";
    text.append("  if [ \"$COMP_CWORD\" -eq 1 ]; then\n");
    text.append("    COMPREPLY=($(compgen -W \"").append(words).append("\" -- \"$cur\"))\n");
    text.append("    return\n  fi\n");
    for (String group : Shell.firstWords(commands)) {
      members(group, Shell.members(group, commands));
    }
    text.append("  case $command in\n");
    commands.forEach(this::command);
    return text.append("  esac\n").append(TAIL).toString();
  }

  private void members(String group, List<CommandModel> members) {
    if (members.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    members.forEach(member -> names.add(member.member()));
    text.append("  if [ \"$command\" = ").append(group).append(" ]; then\n");
    text.append("    if [ \"$COMP_CWORD\" -eq 2 ]; then\n      COMPREPLY=($(compgen -W \"");
    text.append(String.join(" ", names)).append(" --help\" -- \"$cur\"))\n");
    text.append("      return\n    fi\n    command=\"$command ${COMP_WORDS[2]}\"\n  fi\n");
  }

  private void command(CommandModel command) {
    List<String> names = new ArrayList<>();
    command.options().forEach(option -> names.addAll(option.names()));
    text.append("    '").append(command.name()).append("')\n      options='");
    text.append(String.join(" ", names)).append("'\n      operands='");
    text.append(String.join(" ", command.operands())).append("'\n      case $prev in\n");
    command.options().stream().filter(OptionModel::takesValue).forEach(this::value);
    text.append("      esac\n      ;;\n");
  }

  private void value(OptionModel option) {
    text.append("        ").append(String.join(" | ", option.names())).append(") ");
    String values = String.join(" ", option.values());
    if (!values.isEmpty()) {
      text.append(option.several() ? "list='" : "values='").append(values).append('\'');
    } else if (option.isFile()) {
      text.append("return");
    } else {
      text.append("compopt +o default 2>/dev/null; return");
    }
    text.append(" ;;\n");
  }
}
