package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Severity;
import java.io.BufferedInputStream;
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

  private static final int PEEK = 256;

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Decoder decoder;
  private final Fingerprint fingerprint = new Fingerprint();

  FileReader(ReadingOptions options, DocumentSink sink) {
    this.options = options;
    this.sink = sink;
    this.decoder = new Decoder(options.encoding(), sink);
  }

  /** Reads a regular file. */
  void read(Path path, Kind kind) {
    String id = Inputs.id(path);
    try (InputStream in = Files.newInputStream(path)) {
      if (kind == Kind.JSON_LINES) {
        new JsonLines(options, sink).read(id, in);
      } else {
        readText(id, in);
      }
    } catch (IOException e) {
      error(id, "unreadable", reason(e));
    }
  }

  /** Reads a stream that has no name: JSON Lines when it begins with an object, else text. */
  void readStream(String id, InputStream stream) {
    BufferedInputStream in = new BufferedInputStream(stream);
    try {
      in.mark(PEEK);
      byte[] first = in.readNBytes(PEEK);
      in.reset();
      if (beginsWithObject(first)) {
        new JsonLines(options, sink).read(id, in);
      } else {
        readText(id, in);
      }
    } catch (IOException e) {
      error(id, "unreadable", reason(e));
    }
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

  /** {@code {"} is how every object of JSON Lines begins, and no text. */
  private static boolean beginsWithObject(byte[] bytes) {
    int i = ByteOrderMark.of(bytes, 0, bytes.length) == ByteOrderMark.UTF_8 ? 3 : 0;
    if (i >= bytes.length || bytes[i] != '{') {
      return false;
    }
    i++;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return i < bytes.length && bytes[i] == '"';
  }

  private void readText(String id, InputStream in) throws IOException {
    try {
      byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        error(id, "too-large", "the file is larger than 256 MiB; split it, or use JSON Lines");
      } else {
        text(id, bytes);
      }
    } catch (OutOfMemoryError e) {
      error(id, "too-large", "not enough memory to read the file");
    }
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
