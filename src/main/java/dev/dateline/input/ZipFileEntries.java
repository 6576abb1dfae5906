package dev.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The entries of a ZIP archive by its table of contents, so that a damaged one harms no other. */
final class ZipFileEntries implements ArchiveEntries {

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private ZipArchiveEntry entry;
  private InputStream opened = InputStream.nullInputStream();

  /**
   * Reads the table of contents.
   *
   * @throws IOException when there is none, as in an archive that is cut off; the file is closed
   *     then
   */
  ZipFileEntries(FileChannel file) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get();
    entries = zip.getEntriesInPhysicalOrder();
  }

  @Override
  public boolean next() throws IOException {
    opened.close();
    boolean more = entries.hasMoreElements();
    entry = more ? entries.nextElement() : null;
    return more;
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
  public InputStream open() throws IOException {
    opened = zip.getInputStream(entry);
    return opened;
  }

  @Override
  public void close() throws IOException {
    opened.close();
    zip.close();
  }
}
