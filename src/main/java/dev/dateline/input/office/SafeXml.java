package dev.dateline.input.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of office files, which has no document type; one that has is refused. */
final class SafeXml implements AutoCloseable {

  /** 256 MiB of XML are a book of fifty volumes. */
  private static final long LARGEST = 1L << 28;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int skipped;

  SafeXml(InputStream in) throws XMLStreamException {
    reader = FACTORY.createXMLStreamReader(new Limited(in));
  }

  private static XMLInputFactory factory() {
    // The JDK's, whatever else is on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Depth costs us nothing; JDK 25 would stop at 200.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /** Moves to the next start, end or text outside of what is passed over; false at the end. */
  boolean next() throws XMLStreamException, OfficeFault {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new OfficeFault(
            OfficeFault.Kind.REFUSED, "the file has a document type, as none of its kind has");
      }
      if (skipped > 0) {
        skipped += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        skipped -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Passes over the element that has just begun, to behind its end. */
  void skip() {
    skipped = 1;
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  /** The element's name without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  String text() {
    return reader.isCharacters() ? reader.getText() : "";
  }

  /** The value of an attribute by its name without prefix, or empty. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that counts something, or what it is otherwise. */
  int number(String name, int otherwise) {
    try {
      String value = attribute(name);
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }

  /** Ends with an exception where a part unpacks to more than can be meant. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left = LARGEST;

    private Limited(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      left -= Math.max(count, 0);
      if (left < 0) {
        throw new TooMuchException();
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** A part of the file is larger than can be meant. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
