package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.ResolvedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** English phrases that the phrase reader knows: "two days ago", "three weeks from now". */
final class Phrases implements Step {

  /** Made with the first phrase, so that Natty is not loaded for documents without one. */
  private PhraseReader reader;

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    return expression.fields() instanceof Phrase phrase
        ? Optional.of(read(expression, phrase, context))
        : Optional.empty();
  }

  private ResolvedDate read(DateExpression expression, Phrase phrase, Context context) {
    Optional<LocalDate> anchor = context.anchor();
    if (anchor.isEmpty()) {
      return Results.unresolved(expression, Results.NO_PUBLICATION_DATE);
    }
    List<String> basis = List.of("relative-to-" + context.anchorName());
    return reader()
        .read(phrase.words(), anchor.get())
        .map(day -> Results.known(expression, Units.from(day, phrase.unit(), 0), basis))
        .orElseGet(() -> Results.unresolved(expression, "phrase-not-read"));
  }

  private synchronized PhraseReader reader() {
    if (reader == null) {
      reader = new PhraseReader();
    }
    return reader;
  }
}
