package dev.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The entries of a ZIP archive as they come. */
final class ZipStreamEntries implements ArchiveEntries {

  private final ZipArchiveInputStream zip;
  private ZipArchiveEntry entry;

  ZipStreamEntries(InputStream in) {
    zip = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
  }

  @Override
  public boolean next() throws IOException {
    entry = zip.getNextEntry();
    return entry != null;
  }

  @Override
  public String name() {
    return ZipNames.of(entry);
  }

  @Override
  public boolean isFile() {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  @Override
  public String obstacle() {
    return ZipNames.obstacle(entry, zip.canReadEntryData(entry));
  }

  @Override
  public InputStream open() {
    return zip;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
