package dev.dateline.input;

import java.io.BufferedInputStream;
import java.io.InputStream;

/**
 * Something to read: a file, a stream, an entry of an archive, what is attached to a mail.
 *
 * @param id the id of its document, or what the ids of its documents begin with
 * @param name the file's name, by whose ending its kind is guessed, or empty
 * @param in supports {@code mark}
 * @param named whether the user named it; if not, it may be passed over when it is no document
 * @param depth how many archives and compressions it is in
 */
record Part(String id, String name, InputStream in, boolean named, int depth) {

  Part {
    in = in.markSupported() ? in : new BufferedInputStream(in);
  }

  /** Something that stands in this under a name of its own. */
  Part entry(String entryName, InputStream entryIn) {
    return new Part(id + "!/" + entryName, entryName, entryIn, false, depth + 1);
  }

  /** The one thing of which this is but the packed form. */
  Part unpacked(String innerName, InputStream innerIn) {
    return new Part(id, innerName, innerIn, named, depth + 1);
  }
}
