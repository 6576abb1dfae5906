package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;

/**
 * Works on documents as they are read and passes the results on in input order.
 *
 * <p>The first ones are worked on at once: threads would cost a short run more than they give.
 */
final class Pipeline implements DocumentSink {

  private static final int CHARACTERS_BEFORE_THREADS = 1 << 18;

  private final SafeExtractor extractor;
  private final int jobs;
  private final ResultSink results;
  private long characters;
  private Workers workers;

  Pipeline(SafeExtractor extractor, int jobs, ResultSink results) {
    this.extractor = extractor;
    this.jobs = jobs;
    this.results = results;
  }

  @Override
  public void document(Document document) {
    if (workers != null) {
      workers.submit(document);
      return;
    }
    results.extraction(extractor.extract(document));
    characters += document.text().length();
    if (jobs > 1 && characters > CHARACTERS_BEFORE_THREADS) {
      workers = new Workers(extractor, jobs, results);
    }
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    if (workers == null) {
      results.diagnostic(diagnostic);
    } else {
      workers.submit(diagnostic);
    }
  }

  /** Waits for what is still being worked on. */
  void finish() {
    if (workers != null) {
      workers.finish();
    }
  }
}
