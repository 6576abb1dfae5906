package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one file or stream, by its kind. */
final class FileReader {

  /** 256 MiB: a text must fit into memory; larger collections come as JSON Lines. */
  private static final int LARGEST_TEXT = 1 << 28;

  private static final int TAR_MAGIC = 257;

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Decoder decoder;
  private final Fingerprint fingerprint = new Fingerprint();
  private PartReader parts;

  FileReader(ReadingOptions options, DocumentSink sink) {
    this.options = options;
    this.sink = sink;
    this.decoder = new Decoder(options.encoding(), sink);
  }

  /**
   * Reads a regular file.
   *
   * @param named whether the user named it; what was found in a directory may turn out to be no
   *     document
   */
  void read(Path path, Kind kind, boolean named) {
    String id = Inputs.id(path);
    try {
      if (kind == Kind.TEXT) {
        readText(path, id);
      } else {
        parts().readFile(path, named);
      }
    } catch (IOException e) {
      error(id, "unreadable", reason(e));
    }
  }

  /** Reads a stream that has no name; its first bytes tell its kind. */
  void readStream(String id, InputStream stream) {
    parts().readStream(id, "", stream);
  }

  /** Whether a file of this kind is read when it is found in a directory. */
  boolean isWanted(Kind kind) {
    return kind == Kind.TEXT || kind != Kind.OTHER && parts().isWanted(kind);
  }

  /** Loaded when it is needed: a text file needs nothing of it. */
  private PartReader parts() {
    if (parts == null) {
      parts = new PartReader(options, sink, Limits.USUAL);
    }
    return parts;
  }

  /** What the system says, in the same words in every locale where we know them. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "the link leads back to itself";
    }
    boolean system = e instanceof FileSystemException;
    String reason = system ? ((FileSystemException) e).getReason() : e.getMessage();
    return reason == null ? "cannot be read" : "cannot be read: " + reason;
  }

  private void readText(Path path, String id) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        error(id, "too-large", "the file is larger than 256 MiB; split it, or use JSON Lines");
      } else if (mayBeOther(bytes)) {
        parts().readFile(path, true);
      } else {
        text(id, bytes);
      }
    } catch (OutOfMemoryError e) {
      error(id, "too-large", "not enough memory to read the file");
    }
  }

  /** Whether the first bytes could be those of a page, a chronology, an archive or the like. */
  private static boolean mayBeOther(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && (bytes[i] <= ' ' && bytes[i] > 0 || isMark(bytes[i]))) {
      i++;
    }
    return i < bytes.length && (bytes[i] == '<' || bytes[i] == '{') || hasMagic(bytes);
  }

  /** The bytes of the byte order marks of UTF-8 and UTF-16. */
  private static boolean isMark(byte b) {
    return b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || (b & 0xFE) == 0xFE;
  }

  private static boolean hasMagic(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    return switch (bytes[0]) {
      case '%', 0x1F -> true;
      case 'P' -> bytes[1] == 'K';
      case 'B' -> bytes[1] == 'Z';
      case 'W' -> bytes[1] == 'A' && bytes[2] == 'R';
      default ->
          bytes.length > TAR_MAGIC + 1 && bytes[TAR_MAGIC] == 'u' && bytes[TAR_MAGIC + 1] == 's';
    };
  }

  private void text(String id, byte[] bytes) {
    if (bytes.length == 0) {
      sink.diagnostic(Diagnostic.of(Severity.WARNING, id, "empty", "the file is empty"));
    }
    Optional<String> text = decoder.decode(id, bytes);
    if (text.isPresent()) {
      String hash = options.hashed() ? fingerprint.of(bytes, 0, bytes.length) : "";
      sink.place(0);
      sink.document(
          new Document(id, hash, text.get(), "", options.published(), options.language()));
    }
  }

  private void error(String id, String code, String message) {
    sink.diagnostic(Diagnostic.of(Severity.ERROR, id, code, message));
  }
}
