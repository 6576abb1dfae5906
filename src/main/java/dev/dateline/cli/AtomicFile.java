package dev.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is replaced as a whole or not at all. */
final class AtomicFile implements OutputTarget {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Path file;
  private final Path draft;
  private final FileChannel channel;
  private final OutputStream stream;

  /** Begins a draft beside the file; that fails where the file could not be written either. */
  AtomicFile(String name, Path file) throws IOException {
    this.name = name;
    // A link stays a link: what it leads to is replaced.
    this.file = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String draftName = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    draft = this.file.resolveSibling(draftName);
    channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    stream.flush();
    keepPermissions();
    channel.force(true);
    channel.close();
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void abandon() {
    try {
      channel.close();
    } catch (IOException e) {
      // The draft goes in any case.
    }
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // It was not to be had, or the disk is gone; the file itself is untouched.
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (view != null && Files.exists(file)) {
      view.setPermissions(Files.getPosixFilePermissions(file));
    }
  }
}
