package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads with a short queue: the reader waits when it is full, so that memory stays flat. */
final class Workers {

  private static final int AHEAD = 4;

  private final SafeExtractor extractor;
  private final ResultSink results;
  private final int most;
  private final ExecutorService pool;
  private final Deque<Runnable> pending = new ArrayDeque<>();

  Workers(SafeExtractor extractor, int jobs, ResultSink results) {
    this.extractor = extractor;
    this.results = results;
    this.most = jobs * AHEAD;
    this.pool = Executors.newFixedThreadPool(jobs, Workers::daemon);
  }

  void submit(Document document) {
    makeRoom();
    Future<Extraction> future = pool.submit(() -> extractor.extract(document));
    pending.add(() -> results.extraction(await(future)));
  }

  void submit(Diagnostic diagnostic) {
    makeRoom();
    pending.add(() -> results.diagnostic(diagnostic));
  }

  void finish() {
    while (!pending.isEmpty()) {
      pending.remove().run();
    }
    pool.shutdown();
  }

  private void makeRoom() {
    if (pending.size() >= most) {
      pending.remove().run();
    }
  }

  private static Extraction await(Future<Extraction> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Daemons, so that a run that gives up early ends at once. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "extract");
    thread.setDaemon(true);
    return thread;
  }
}
