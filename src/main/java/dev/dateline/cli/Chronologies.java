package dev.dateline.cli;

import dev.dateline.model.Chronology;
import dev.dateline.reader.ChronologyReader;
import dev.dateline.reader.FileFault;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the chronologies that a command line names. */
final class Chronologies {

  private final Session session;
  private final ChronologyReader reader = new ChronologyReader();

  Chronologies(Session session) {
    this.session = session;
  }

  /** The chronology of a file or of {@code -}; when there is none it is said why. */
  Optional<Chronology> read(String name) {
    try (InputStream in = open(name, session)) {
      return Optional.of(reader.read(name, in));
    } catch (FileFault e) {
      e.diagnostics().forEach(session.messages()::diagnostic);
    } catch (IOException e) {
      FileFault.of(name, e).diagnostics().forEach(session.messages()::diagnostic);
    }
    return Optional.empty();
  }

  /** The bytes of a file or of {@code -}. */
  static InputStream open(String name, Session session) throws FileFault {
    try {
      if (name.equals("-")) {
        return session.in();
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw FileFault.of(name, "a directory where one file with a chronology is expected");
      }
      // Not by Files: its streams ask for their position, which a pipe has not.
      return Files.exists(path) ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw FileFault.of(name, "this is not a file name that can be used here");
    } catch (IOException e) {
      throw FileFault.of(name, e);
    }
  }
}
