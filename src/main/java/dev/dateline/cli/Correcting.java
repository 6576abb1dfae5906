package dev.dateline.cli;

import dev.dateline.chronology.EventOrder;
import dev.dateline.corrections.Corrections;
import dev.dateline.corrections.CorrectionsFile;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.Severity;
import dev.dateline.reader.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code --corrections} names, read and ready to be applied. */
record Correcting(Corrections corrections) {

  /** The corrections of a command line, none when it names no file. */
  static List<Correcting> of(Arguments arguments) {
    return arguments.has("--corrections")
        ? List.of(new Correcting(read(arguments.value("--corrections"))))
        : List.of();
  }

  /** Says that what a person corrected is undone, because the file is not given. */
  static void warn(String name, Chronology chronology, Session session) {
    if (chronology.isCorrected()) {
      String message = "it has corrections, which are undone; give their file with --corrections";
      session
          .messages()
          .diagnostic(Diagnostic.of(Severity.WARNING, name, "corrections-undone", message));
    }
  }

  /** The chronology as corrected, in order of date; what could not be applied is said. */
  Chronology corrected(Chronology chronology, Session session) {
    List<Diagnostic> warnings = new ArrayList<>();
    Chronology corrected = corrected(chronology, warnings);
    warnings.forEach(session.messages()::diagnostic);
    return corrected;
  }

  /**
   * The chronology as corrected, in order of date; what could not be applied is added to a list.
   */
  Chronology corrected(Chronology chronology, List<Diagnostic> warnings) {
    Coding codes = new Coding(new RuleFiles("en", List.of()));
    Corrections.Applied applied = corrections.to(chronology, codes);
    warnings.addAll(applied.warnings());
    List<Event> events = new ArrayList<>(applied.chronology().events());
    List<Event> dropped = new ArrayList<>(applied.chronology().dropped());
    events.sort(new EventOrder());
    dropped.sort(new EventOrder());
    return new Chronology(chronology.documents(), events, chronology.diagnostics(), dropped);
  }

  private static Corrections read(String name) {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      return new CorrectionsFile(name).read(in);
    } catch (FileFault e) {
      throw refused(e);
    } catch (NoSuchFileException e) {
      throw new UsageException("--corrections: '" + name + "': no such file");
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("--corrections: '" + name + "' cannot be read: " + e.getMessage());
    }
  }

  /** All that is wrong, each on a line of its own. */
  private static UsageException refused(FileFault fault) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic one : fault.diagnostics()) {
      String line = one.line() > 0 ? ":" + one.line() : "";
      lines.add("--corrections: " + one.document() + line + ": error: " + one.message());
    }
    return new UsageException(String.join("\n", lines));
  }
}
