package dev.dateline.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP archive whose bytes follow from what is in it: its entries have no time of their own. */
final class SteadyZip {

  /** Not the first of its day's year, which the JDK would write with the machine's time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final ZipOutputStream zip;

  /** One that is written to a stream, which stays open. */
  SteadyZip(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /** Begins an entry, whose bytes follow on the stream that it gives. */
  OutputStream begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  void end() throws IOException {
    zip.closeEntry();
  }

  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** Copies an archive without its times. */
  static void copy(InputStream archive, OutputStream out) throws IOException {
    SteadyZip copy = new SteadyZip(out);
    try (ZipInputStream entries = new ZipInputStream(archive)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        entries.transferTo(copy.begin(entry.getName()));
        copy.end();
      }
    }
    copy.finish();
  }
}
