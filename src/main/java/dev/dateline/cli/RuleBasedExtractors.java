package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The extractors of the program: the built-in rules of a language, then the user's own. */
final class RuleBasedExtractors implements Extractors {

  @Override
  public Function<Document, Extraction> load(String language, List<String> rules) {
    RuleBook book = builtIn(language);
    for (String path : rules) {
      book = book.and(read(path));
    }
    return extractor(book);
  }

  private static RuleBook builtIn(String language) {
    try {
      return RuleBook.builtIn(language);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--lang: " + e.getMessage());
    }
  }

  private static RuleBook read(String path) {
    try {
      return RuleBook.read(Path.of(path));
    } catch (RuleException e) {
      throw fault(e);
    } catch (NoSuchFileException e) {
      throw new UsageException("--rules: '" + path + "': no such file or directory");
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("--rules: '" + path + "' cannot be read: " + e.getMessage());
    }
  }

  /** The words' meaning is only known when the rules are compiled, so faults may show here too. */
  private static Function<Document, Extraction> extractor(RuleBook book) {
    try {
      return new ByDateline(new Dateline(book));
    } catch (RuleException e) {
      throw fault(e);
    }
  }

  private static UsageException fault(RuleException e) {
    return new UsageException("--rules: " + e.at() + ": error: " + e.getMessage());
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
