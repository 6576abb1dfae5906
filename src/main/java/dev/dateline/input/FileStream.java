package dev.dateline.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a regular file, in order, or at any place for whom that serves better. */
final class FileStream extends BufferedInputStream {

  private final FileChannel channel;
  private final Path path;

  private FileStream(Path path, FileChannel channel) {
    super(Channels.newInputStream(channel));
    this.path = path;
    this.channel = channel;
  }

  static FileStream open(Path file) throws IOException {
    return new FileStream(file, FileChannel.open(file));
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }
}
