package dev.dateline.report;

import java.io.IOException;
import java.util.List;

/** Takes what was found in each document, in input order, and writes it in one form. */
public interface Report {

  /**
   * Adds a document, or a file that gave none.
   *
   * @param id of the document, or the path of the file
   * @param findings an empty list when all is well
   */
  void document(String id, List<Finding> findings) throws IOException;

  /** Writes what is left to write; the stream stays open. */
  void finish() throws IOException;
}
