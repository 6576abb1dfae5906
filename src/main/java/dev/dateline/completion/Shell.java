package dev.dateline.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The shells that complete, and what makes their scripts. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  /** The script for a program with these commands. */
  public String script(List<CommandModel> commands) {
    return switch (this) {
      case BASH -> new BashScript(commands).text();
      case ZSH -> new ZshScript(commands).text();
      case FISH -> new FishScript(commands).text();
    };
  }

  /** The words that may follow the name of the program. */
  static Set<String> firstWords(List<CommandModel> commands) {
    Set<String> words = new LinkedHashSet<>();
    for (CommandModel command : commands) {
      words.add(command.group());
    }
    return words;
  }

  /** The commands whose names have two words and begin with this one. */
  static List<CommandModel> members(String group, List<CommandModel> commands) {
    List<CommandModel> members = new ArrayList<>();
    for (CommandModel command : commands) {
      if (command.isMember() && command.group().equals(group)) {
        members.add(command);
      }
    }
    return members;
  }
}
