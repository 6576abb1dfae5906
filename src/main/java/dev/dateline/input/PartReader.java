package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import dev.dateline.reader.ContentCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Reads whatever is not plainly a text file, by what its bytes say it is; what is packed in
 * something is read by the same again.
 */
final class PartReader {

  /** 256 MiB: a document must fit into memory. */
  private static final int LARGEST_DOCUMENT = 1 << 28;

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Limits limits;
  private final Documents documents;
  private Allowance allowance;

  PartReader(ReadingOptions options, DocumentSink sink, Limits limits) {
    this.options = options;
    this.sink = sink;
    this.limits = limits;
    this.documents = new Documents(options, sink);
    this.allowance = new Allowance(limits, 0);
  }

  /**
   * Reads a regular file.
   *
   * @param named whether the user named it
   * @throws IOException when it cannot be opened; all else is reported
   */
  void readFile(Path file, boolean named) throws IOException {
    try (FileStream in = FileStream.open(file)) {
      allowance = new Allowance(limits, in.channel().size());
      read(Part.input(Inputs.id(file), file.getFileName().toString(), in, named));
    }
  }

  /** Reads a stream of unknown length, which the user named. */
  void readStream(String id, String name, InputStream in) {
    allowance = new Allowance(limits, 0);
    read(Part.input(id, name, allowance.packed(in), true));
  }

  private void read(Part part) {
    try {
      readInner(part);
    } catch (LimitException e) {
      error(part, "limit", e.getMessage());
    }
  }

  /**
   * Reads something within the input that is being read.
   *
   * @throws LimitException when no more of the input may be unpacked; all else is reported
   */
  void readInner(Part part) throws LimitException {
    try {
      allowance.checkDepth(part.depth());
      read(part, kind(part));
    } catch (UnreadableException e) {
      error(part, e.code(), e.getMessage());
    } catch (IOException e) {
      allowance.check();
      error(part, "unreadable", FileReader.reason(e));
    } catch (OutOfMemoryError e) {
      error(part, "too-large", "not enough memory to read it");
    }
  }

  /** Whether something of this kind is read that the user did not name. */
  boolean isWanted(Kind kind) {
    return switch (kind) {
      case TABLE -> hasTextColumn();
      case OTHER -> false;
      default -> true;
    };
  }

  Documents documents() {
    return documents;
  }

  private Kind kind(Part part) throws IOException, UnreadableException {
    part.in().mark(Sniffer.SIGHT);
    byte[] head = part.in().readNBytes(Sniffer.SIGHT);
    part.in().reset();
    // Who says which key has the text knows that there are documents.
    if (!hasTextColumn() && ContentCheck.isChronology(head)) {
      throw new UnreadableException(
          "chronology", "this is a chronology; read it with 'dateline merge' or 'convert'");
    }
    Kind kind = Sniffer.kind(head, Kind.of(part.name()));
    return kind == Kind.OTHER && hasTextColumn() ? Kind.TABLE : kind;
  }

  private boolean hasTextColumn() {
    return options.columns().containsKey(Columns.TEXT);
  }

  private void read(Part part, Kind kind) throws IOException, UnreadableException {
    InputStream in = part.in();
    switch (kind) {
      case JSON_LINES -> new JsonLines(options, sink).read(part.id(), in);
      case TABLE -> new Table(options, sink).read(part.id(), in);
      case GZIP ->
          unpack(
              part,
              GzipCompressorInputStream.builder()
                  .setInputStream(in)
                  .setDecompressConcatenated(true)
                  .get());
      case BZIP2 -> unpack(part, new BZip2CompressorInputStream(in, true));
      case TAR -> archive(part, new TarEntries(in));
      case ZIP -> archive(part, zip(part));
      case WARC -> new WebArchive(this, sink).read(part, allowance);
      case FEED -> new Feed(documents, sink).read(part.id(), bytes(in));
      case MAIL -> new Mail(this, sink).read(part, bytes(in));
      case XML -> passOver(part);
      default ->
          documents.read(new Source(part.id(), bytes(in), part.charset(), part.metadata()), kind);
    }
  }

  /** XML that is neither a feed nor a page is an error only when the user asked for it. */
  private static void passOver(Part part) throws UnreadableException {
    if (part.named()) {
      throw new UnreadableException(
          "not-a-feed", "this XML is neither a feed (RSS, Atom) nor a web page");
    }
  }

  private ArchiveEntries zip(Part part) throws IOException {
    if (!(part.in() instanceof FileStream file)) {
      return new ZipStreamEntries(part.in());
    }
    try {
      return new ZipFileEntries(file.channel());
    } catch (IOException e) {
      error(part, "unreadable", "the archive is cut off or damaged; it is read as far as it goes");
      return new ZipStreamEntries(Files.newInputStream(file.path()));
    }
  }

  private void archive(Part part, ArchiveEntries entries) throws IOException {
    try (entries) {
      new Archive(this, sink).read(part, entries, allowance);
    }
  }

  private void unpack(Part part, InputStream unpacked) throws LimitException {
    readInner(part.unpacked(unpackedName(part.name()), allowance.unpacked(unpacked)));
  }

  /** {@code a.tar} of {@code a.tar.gz} and of {@code a.tgz}. */
  private static String unpackedName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = Math.max(0, name.lastIndexOf('.'));
    boolean tar = lower.endsWith(".tgz") || lower.endsWith(".tbz2");
    return name.substring(0, dot) + (tar ? ".tar" : "");
  }

  private static byte[] bytes(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
    if (bytes.length > LARGEST_DOCUMENT) {
      throw new UnreadableException(
          "too-large", "the document is larger than 256 MiB; split it, or use JSON Lines");
    }
    return bytes;
  }

  private void error(Part part, String code, String message) {
    sink.diagnostic(Diagnostic.of(Severity.ERROR, part.id(), code, message));
  }
}
