package dev.dateline.cli;

import dev.dateline.eval.ChronologyText;
import dev.dateline.eval.Evaluation;
import dev.dateline.eval.Evaluator;
import dev.dateline.eval.FoundEvents;
import dev.dateline.eval.Gold;
import dev.dateline.eval.GoldReader;
import dev.dateline.eval.ReportFormat;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import dev.dateline.reader.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One run of {@code eval}.
 *
 * @param errors whether to list what is wrong
 * @param leastF1 below which the answer is no
 */
record EvalRun(
    ReportFormat format, boolean errors, double leastF1, Session session, OutputTarget target) {

  private static final int MOST_NAMES = 5;

  ExitCode run(String goldName, String chronologyName) {
    Optional<Gold> gold = gold(goldName);
    Optional<ChronologyText> chronology = chronology(chronologyName);
    if (gold.isEmpty() || chronology.isEmpty()) {
      target.abandon();
      return ExitCode.UNREADABLE;
    }
    FoundEvents found = new FoundEvents(chronology.get(), gold.get().documents());
    warn(found, chronologyName);
    Evaluation evaluation = Evaluator.evaluate(gold.get().documents(), found);
    write(evaluation);
    return answer(gold.get(), evaluation);
  }

  /** The annotations; of those that cannot be used it is said why. */
  private Optional<Gold> gold(String name) {
    try {
      Gold gold = new GoldReader().read(Path.of(name));
      complain(gold.diagnostics());
      return gold.documents().isEmpty() ? Optional.empty() : Optional.of(gold);
    } catch (InvalidPathException e) {
      complain(noFileName(name).diagnostics());
      return Optional.empty();
    }
  }

  private Optional<ChronologyText> chronology(String name) {
    try (InputStream in = Chronologies.open(name, session)) {
      return Optional.of(ChronologyText.read(name, in));
    } catch (FileFault e) {
      complain(e.diagnostics());
    } catch (IOException e) {
      complain(FileFault.of(name, e).diagnostics());
    }
    return Optional.empty();
  }

  private static FileFault noFileName(String name) {
    return FileFault.of(name, "this is not a file name that can be used here");
  }

  private void complain(List<Diagnostic> diagnostics) {
    diagnostics.forEach(session.messages()::diagnostic);
  }

  private void warn(FoundEvents found, String chronology) {
    List<String> absent = found.absent();
    if (!absent.isEmpty()) {
      warning(
          chronology,
          "it was not made from these annotated documents, so that their events count as missed: "
              + someOf(absent));
    }
    if (found.ofSeveral() > 0) {
      warning(
          chronology,
          "events of several documents: "
              + found.ofSeveral()
              + "; measure what 'dateline extract --no-merge' gives");
    }
  }

  private static String someOf(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more <= 0
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more";
  }

  private void warning(String file, String message) {
    session.messages().diagnostic(Diagnostic.of(Severity.WARNING, file, "eval", message));
  }

  private void write(Evaluation evaluation) {
    session.interruption().beginWriting();
    try {
      target.stream().write(format.report(evaluation, errors));
      target.commit();
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    } finally {
      session.interruption().endWriting();
    }
  }

  private ExitCode answer(Gold gold, Evaluation evaluation) {
    double f1 = evaluation.events().f1();
    boolean below = f1 < leastF1;
    if (below) {
      String message = "the F1 of events is %.3f, below %.3f";
      session.messages().note(String.format(Locale.ROOT, message, f1, leastF1));
    }
    if (!gold.diagnostics().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    return below ? ExitCode.NO : ExitCode.DONE;
  }
}
