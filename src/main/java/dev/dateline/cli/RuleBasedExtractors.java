package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.dates.DateSettings;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import java.util.List;
import java.util.function.Function;

/** The extractors of the program: the built-in rules of a language, then the user's own. */
final class RuleBasedExtractors implements Extractors {

  @Override
  public Function<Document, Extraction> load(
      String language, List<String> rules, DateSettings dating) {
    return extractor(new RuleFiles(language, rules).load(), dating);
  }

  /** The words' meaning is only known when the rules are compiled, so faults may show here too. */
  private static Function<Document, Extraction> extractor(RuleBook book, DateSettings dating) {
    try {
      return new ByDateline(new Dateline(book, dating));
    } catch (RuleException e) {
      throw RuleFiles.fault(e);
    }
  }

  /** A class, because the first method reference of a run costs more than the rest of this file. */
  private static final class ByDateline implements Function<Document, Extraction> {

    private final Dateline dateline;

    ByDateline(Dateline dateline) {
      this.dateline = dateline;
    }

    @Override
    public Extraction apply(Document document) {
      return dateline.extract(document);
    }
  }
}
