package dev.dateline.model;

import java.util.List;

/**
 * What the chronology keeps of a document.
 *
 * @param title the headline or declared title, or empty
 * @param url where it was published, or empty
 * @param datelines the document's dateline, or an empty list
 */
public record DocumentInfo(
    String id,
    String sha256,
    String title,
    PublicationDate published,
    String language,
    String url,
    List<DatelineStamp> datelines) {

  public DocumentInfo {
    datelines = List.copyOf(datelines);
  }
}
