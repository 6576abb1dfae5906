package dev.dateline.cli;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.occurrence.CodeTable;
import java.util.function.Function;

/** Gives merged events their codes; the table is loaded when the first one asks. */
final class Coding implements Function<Claim, Codes> {

  private final RuleFiles files;
  private CodeTable table;

  Coding(RuleFiles files) {
    this.files = files;
  }

  @Override
  public Codes apply(Claim claim) {
    if (table == null) {
      table = new CodeTable(files.load());
    }
    return table.codes(claim);
  }
}
