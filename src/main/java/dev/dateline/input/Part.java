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
 * @param charset the charset that its container says it is in, or empty
 * @param metadata what its container declares of it
 */
record Part(
    String id,
    String name,
    InputStream in,
    boolean named,
    int depth,
    String charset,
    Metadata metadata) {

  Part {
    in = in.markSupported() ? in : new BufferedInputStream(in);
  }

  /** An input itself. */
  static Part input(String id, String name, InputStream in, boolean named) {
    return new Part(id, name, in, named, 0, "", Metadata.NONE);
  }

  /** Something that stands in this under a name of its own. */
  Part entry(String entryName, InputStream entryIn) {
    String entryId = id + "!/" + entryName;
    return new Part(entryId, entryName, entryIn, false, depth + 1, "", Metadata.NONE);
  }

  /** Something that stands in this, and of which this says more than its name. */
  Part described(
      String innerId, String innerName, InputStream innerIn, String itsCharset, Metadata declared) {
    return new Part(innerId, innerName, innerIn, false, depth + 1, itsCharset, declared);
  }

  /** The one thing of which this is but the packed form. */
  Part unpacked(String innerName, InputStream innerIn) {
    return new Part(id, innerName, innerIn, named, depth + 1, charset, metadata);
  }
}
