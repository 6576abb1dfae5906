package dev.dateline;

import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Extraction;
import dev.dateline.rules.RuleBook;
import java.util.List;
import java.util.Objects;

/**
 * Finds the dated diplomatic events of a document.
 *
 * <p>Thread-safe; does no input or output, keeps nothing between documents and never reads the
 * clock.
 */
public final class Dateline {

  private final RuleBook rules;

  /** One that works by the given rules. */
  public Dateline(RuleBook rules) {
    this.rules = Objects.requireNonNull(rules);
  }

  /** One that works by the built-in English rules. */
  public static Dateline builtIn() {
    return new Dateline(RuleBook.builtIn("en"));
  }

  /** The events of one document, in text order, with what a person should know about it. */
  public Extraction extract(Document document) {
    DocumentInfo info =
        new DocumentInfo(
            document.id(),
            document.sha256(),
            document.title(),
            document.declared(),
            document.language(),
            List.of());
    return new Extraction(info, List.of(), List.of());
  }
}
