package dev.dateline.cli;

import dev.dateline.completion.CommandModel;
import dev.dateline.completion.OptionModel;
import dev.dateline.completion.Shell;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline completion}: the script by which a shell completes what is typed. */
final class CompletionCommand implements Command {

  private static final String SHELL = "SHELL";

  private final List<Command> others;

  CompletionCommand(List<Command> others) {
    this.others = others;
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "Print the script by which bash, zsh or fish completes what you type.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(SHELL, "bash, zsh or fish.");
    takes.help();
    takes.footer(
        "",
        "Examples:",
        "  eval \"$(dateline completion bash)\"                 in ~/.bashrc",
        "  source <(dateline completion zsh)                  in ~/.zshrc, after compinit",
        "  dateline completion fish > ~/.config/fish/completions/dateline.fish");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(SHELL, WireName.all(Shell.class));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    List<String> words = new Arguments(parsed).words();
    if (words.size() != 1) {
      throw new UsageException("dateline completion", "say for which shell: bash, zsh or fish");
    }
    Shell shell = Arguments.choice("completion", words.get(0), Shell.class);
    List<CommandModel> models = new ArrayList<>();
    for (Command command : others) {
      models.add(model(command));
    }
    models.add(model(this));
    Dispatcher.print(shell.script(models), session);
    return ExitCode.DONE;
  }

  private static CommandModel model(Command command) {
    CommandSpec spec = Dispatcher.commandLine(command, false).getCommandSpec();
    Map<String, List<String>> choices = command.choices();
    List<OptionModel> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(model(option, choices));
    }
    for (String name : choices.keySet()) {
      if (name.startsWith("--") && spec.findOption(name) == null) {
        throw new IllegalStateException("no option " + name + " of " + command.name());
      }
    }
    String operand = spec.positionalParameters().isEmpty() ? "" : label(spec);
    List<String> operands = choices.getOrDefault(operand, List.of());
    return new CommandModel(command.name(), command.summary(), options, operands);
  }

  private static String label(CommandSpec spec) {
    return spec.positionalParameters().get(0).paramLabel();
  }

  private static OptionModel model(OptionSpec option, Map<String, List<String>> choices) {
    List<String> names = new ArrayList<>(List.of(option.names()));
    names.sort(Comparator.comparingInt(String::length));
    return new OptionModel(
        names,
        option.arity().max() == 0 ? "" : option.paramLabel(),
        String.join(" ", option.description()),
        option.isMultiValue(),
        choices.getOrDefault(option.longestName(), List.of()));
  }
}
