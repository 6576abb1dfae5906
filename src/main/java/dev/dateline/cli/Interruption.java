package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What happens when the run is interrupted: what is being written is written to its end, no more is
 * begun, and a half-made file goes.
 */
final class Interruption implements Runnable {

  /** A reader that takes no more must not keep the program alive. */
  private static final int PATIENCE_SECONDS = 2;

  private final ReentrantLock writing = new ReentrantLock();
  private final List<OutputTarget> targets = new ArrayList<>();

  /** An output to give up when the run is interrupted. */
  void guard(OutputTarget output) {
    writing.lock();
    targets.add(output);
    writing.unlock();
  }

  /** Begins to write something whole; once the run is interrupted this never returns. */
  void beginWriting() {
    writing.lock();
  }

  void endWriting() {
    writing.unlock();
  }

  @Override
  public void run() {
    try {
      // Kept, so that nothing else is begun before the process ends.
      boolean idle = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
      for (int i = 0; idle && i < targets.size(); i++) {
        targets.get(i).abandon();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
