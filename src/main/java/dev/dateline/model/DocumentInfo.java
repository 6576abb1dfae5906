package dev.dateline.model;

import java.util.List;

/**
 * What the chronology keeps of a document.
 *
 * @param title the headline or declared title, or empty
 * @param datelines the document's dateline, or an empty list
 */
public record DocumentInfo(
    String id,
    String sha256,
    String title,
    PublicationDate published,
    String language,
    List<DatelineStamp> datelines) {

  public DocumentInfo {
    datelines = List.copyOf(datelines);
  }
}
