package dev.dateline.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Collects what a command takes.
 *
 * <p>Built by hand and not from annotations, whose reflection would take most of a short run; the
 * groups of the help are only made when the help is wanted.
 */
final class Declaration {

  private final CommandSpec spec;
  private final boolean forHelp;
  private ArgGroupSpec.Builder group;
  private int groups;

  Declaration(CommandSpec spec, boolean forHelp) {
    this.spec = spec;
    this.forHelp = forHelp;
  }

  /** Begins a group of options. */
  Declaration group(String heading) {
    endGroup();
    if (forHelp) {
      group = ArgGroupSpec.builder().validate(false).heading("%n" + heading + "%n").order(groups++);
    }
    return this;
  }

  /** An option that is given or not. */
  Declaration flag(String description, String... names) {
    return add(OptionSpec.builder(names).type(boolean.class).arity("0"), description);
  }

  /** An option with one value. */
  Declaration value(String label, String description, String... names) {
    return add(OptionSpec.builder(names).type(String.class).paramLabel(label), description);
  }

  /** An option that may be given more than once. */
  Declaration values(String label, String description, String... names) {
    return add(
        OptionSpec.builder(names)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label),
        description);
  }

  /** The option that every command has. */
  Declaration help() {
    OptionSpec.Builder option =
        OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true);
    return add(option, "Show this help and exit.");
  }

  /** The words that are no options. */
  Declaration operands(String label, String... description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .index("0..*")
            .arity("0..*")
            .paramLabel(label)
            .hideParamSyntax(true)
            .description(description)
            .build());
    return this;
  }

  /** What the help ends with. */
  Declaration footer(String... lines) {
    spec.usageMessage().footer(lines);
    return this;
  }

  /** To be called when all is said. */
  void finish() {
    endGroup();
  }

  private Declaration add(OptionSpec.Builder builder, String description) {
    OptionSpec option = builder.description(description).build();
    if (group == null) {
      spec.addOption(option);
    } else {
      group.addArg(option);
    }
    return this;
  }

  private void endGroup() {
    if (group != null) {
      spec.addArgGroup(group.build());
      group = null;
    }
  }
}
