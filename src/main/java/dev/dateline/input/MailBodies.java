package dev.dateline.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;

/** The parts of a mail, sorted: what it says as plain text and as a page, and what is attached. */
final class MailBodies {

  /** Mail programs nest two or three deep. */
  private static final int DEEPEST = 32;

  private final List<Entity> attached = new ArrayList<>();
  private Optional<Entity> plain = Optional.empty();
  private Optional<Entity> page = Optional.empty();

  MailBodies(Entity mail) {
    sort(mail, 0);
  }

  /** What is to be read: plain text where there is any, else the page. */
  Optional<Entity> best() {
    return plain.or(() -> page);
  }

  List<Entity> attached() {
    return attached;
  }

  private void sort(Entity entity, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        if (depth < DEEPEST) {
          sort(part, depth + 1);
        }
      }
    } else if (body instanceof Message || isAttachment(entity)) {
      attached.add(entity);
    } else if (plain.isEmpty() && entity.getMimeType().equals("text/plain")) {
      plain = Optional.of(entity);
    } else if (page.isEmpty() && entity.getMimeType().equals("text/html")) {
      page = Optional.of(entity);
    }
  }

  private static boolean isAttachment(Entity entity) {
    boolean text = entity.getMimeType().startsWith("text/");
    boolean attachment = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return attachment || entity.getFilename() != null && !text;
  }
}
