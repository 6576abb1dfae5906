package dev.dateline.output;

import java.io.OutputStream;
import java.util.Map;

/** The formats that can be written document by document; apart, so that others load none of it. */
public final class LiveFormats {

  private LiveFormats() {}

  /**
   * What writes a format for which {@link Format#isLive} holds.
   *
   * @param texts of the documents by their ids; those that are written are taken out
   */
  public static LiveWriter of(Format format, OutputStream out, Map<String, String> texts) {
    return switch (format) {
      case PLOVER -> new PloverFormat.Live(out);
      case BRAT -> new BratFormat(out, texts);
      case DOCCANO -> new DoccanoFormat(out, texts);
      default -> new EventLines(out);
    };
  }
}
