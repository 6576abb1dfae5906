package dev.dateline.eval;

import dev.dateline.model.Diagnostic;
import java.util.List;

/**
 * The annotations that a user names.
 *
 * @param documents those that can be used
 * @param diagnostics an error for each fault of the others
 */
public record Gold(List<GoldDocument> documents, List<Diagnostic> diagnostics) {
  public Gold {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }
}
