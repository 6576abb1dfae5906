package dev.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of a TAR archive as they come. */
final class TarEntries implements ArchiveEntries {

  private final TarArchiveInputStream tar;
  private TarArchiveEntry entry;

  TarEntries(InputStream in) {
    tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
  }

  @Override
  public boolean next() throws IOException {
    entry = tar.getNextEntry();
    return entry != null;
  }

  @Override
  public String name() {
    return entry.getName();
  }

  @Override
  public boolean isFile() {
    return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
  }

  @Override
  public String obstacle() {
    return tar.canReadEntryData(entry) ? "" : "it is stored in a form that is not read";
  }

  @Override
  public InputStream open() {
    return tar;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
