package dev.dateline.chronology;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.DocumentInfo;
import java.io.Serializable;
import java.util.Comparator;

/** By id; of one id there may be several versions. Where a dateline stands makes no version. */
final class DocumentOrder implements Comparator<DocumentInfo>, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public int compare(DocumentInfo one, DocumentInfo other) {
    int order = one.id().compareTo(other.id());
    if (order == 0) {
      order = one.sha256().compareTo(other.sha256());
    }
    return order == 0 && one != other ? rest(one).compareTo(rest(other)) : order;
  }

  private static String rest(DocumentInfo document) {
    StringBuilder text = new StringBuilder(document.title()).append('\n');
    text.append(document.published()).append(document.language()).append(document.url());
    for (DatelineStamp dateline : document.datelines()) {
      text.append('\n').append(dateline.place()).append('\n').append(dateline.start());
      text.append(dateline.agency());
    }
    return text.toString();
  }
}
