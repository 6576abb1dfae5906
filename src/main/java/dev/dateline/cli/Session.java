package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a run has to do with the world.
 *
 * @param out raw, because a {@code PrintStream} would swallow the errors of a full disk
 */
record Session(
    InputStream in,
    OutputStream out,
    Messages messages,
    Terminal terminal,
    Interruption interruption) {

  /** The same with another standard input. */
  Session with(InputStream input) {
    return new Session(input, out, messages, terminal, interruption);
  }

  static Session ofProcess() {
    return new Session(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new Messages(new FileOutputStream(FileDescriptor.err)),
        Terminal.ofProcess(),
        new Interruption());
  }
}
