package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a mail, and what is attached to it. */
final class Mail {

  private final PartReader parts;
  private final DocumentSink sink;

  Mail(PartReader parts, DocumentSink sink) {
    this.parts = parts;
    this.sink = sink;
  }

  /**
   * Reads one mail; attachments of kinds that are read become documents of their own.
   *
   * @throws UnreadableException when it is no mail, or says nothing
   */
  void read(Part mail, byte[] bytes) throws UnreadableException, LimitException {
    Message message = parse(bytes);
    MailBodies bodies = new MailBodies(message);
    Optional<Entity> best = bodies.best();
    if (best.isPresent()) {
      body(mail.id(), best.get(), metadata(mail.id(), message));
    }
    boolean any = best.isPresent();
    for (Entity entity : bodies.attached()) {
      String name = name(entity);
      if (parts.isWanted(Kind.of(name))) {
        any = true;
        attached(mail, name, entity);
      }
    }
    if (!any) {
      throw new UnreadableException("no-text", "the mail has no text");
    }
  }

  private void body(String id, Entity entity, Metadata metadata) throws UnreadableException {
    byte[] bytes = bytes(entity);
    if (entity.getMimeType().equals("text/html")) {
      parts.documents().read(new Source(id, bytes, charset(entity), metadata), Kind.HTML);
    } else if (parameter(entity, "format").equals("flowed")) {
      Optional<String> text = parts.documents().text(id, bytes, charset(entity));
      boolean deleteSpace = parameter(entity, "delsp").equals("yes");
      byte[] joined =
          FlowedText.join(text.orElse(""), deleteSpace).getBytes(StandardCharsets.UTF_8);
      parts.documents().read(new Source(id, joined, "UTF-8", metadata), Kind.TEXT);
    } else {
      parts.documents().read(new Source(id, bytes, charset(entity), metadata), Kind.TEXT);
    }
  }

  private void attached(Part mail, String name, Entity entity) throws LimitException {
    try {
      parts.readInner(mail.entry(name, new ByteArrayInputStream(bytes(entity))));
    } catch (UnreadableException e) {
      String id = mail.id() + "!/" + name;
      sink.diagnostic(Diagnostic.of(Severity.ERROR, id, e.code(), e.getMessage()));
    }
  }

  private static Message parse(byte[] bytes) throws UnreadableException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    builder.setBodyFactory(new BasicBodyFactory(true));
    try {
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("bad-mail", "this is no mail that can be read");
    }
  }

  private Metadata metadata(String id, Message message) {
    String date = header(message, "Date");
    Optional<LocalDate> day = DeclaredDay.parse(date);
    if (day.isEmpty() && !date.isEmpty()) {
      String complaint = DeclaredDay.complaint("Date", date);
      sink.diagnostic(Diagnostic.of(Severity.WARNING, id, "bad-published", complaint));
    }
    PublicationDate published =
        day.isPresent()
            ? new PublicationDate.Known(day.get(), PublicationDate.Basis.DECLARED)
            : PublicationDate.UNKNOWN;
    return new Metadata(words(header(message, "Subject")), published, "", "");
  }

  private static String header(Message message, String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    return field == null || field.getBody() == null ? "" : field.getBody().strip();
  }

  /** Decodes {@code =?UTF-8?Q?...?=}. */
  private static String words(String encoded) {
    String unfolded = encoded.replaceAll("\\s+", " ");
    try {
      return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
          .strip();
    } catch (RuntimeException e) {
      return unfolded;
    }
  }

  private static String name(Entity entity) {
    String name = entity.getFilename() == null ? "" : words(entity.getFilename());
    boolean unnamedMail = name.isEmpty() && entity.getBody() instanceof Message;
    return unnamedMail ? "forwarded.eml" : name.replace('\\', '/');
  }

  /** A parameter of the type, in lower case, or empty. */
  private static String parameter(Entity entity, String name) {
    boolean typed =
        entity.getHeader() != null
            && entity.getHeader().getField("Content-Type") instanceof ContentTypeField;
    String value =
        typed
            ? ((ContentTypeField) entity.getHeader().getField("Content-Type")).getParameter(name)
            : null;
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }

  private static String charset(Entity entity) {
    String charset = entity.getCharset();
    // It is also what is said where the mail says nothing.
    return charset == null || charset.equalsIgnoreCase("us-ascii") ? "" : charset;
  }

  private static byte[] bytes(Entity entity) throws UnreadableException {
    try {
      if (entity.getBody() instanceof Message forwarded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(forwarded, out);
        return out.toByteArray();
      }
      try (InputStream in = ((SingleBody) entity.getBody()).getInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("bad-mail", "a part of the mail cannot be decoded");
    }
  }
}
