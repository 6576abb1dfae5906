package dev.dateline.input;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops the parsing of XML whose elements are nested more deeply than any feed's. */
final class DepthLimit extends XMLFilterImpl {

  static final String MESSAGE = "its elements are nested too deeply";

  /** A page in XHTML may be in it. */
  private static final int DEEPEST = 500;

  private Locator locator;
  private int depth;

  @Override
  public void setDocumentLocator(Locator documentLocator) {
    locator = documentLocator;
    super.setDocumentLocator(documentLocator);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > DEEPEST) {
      throw new SAXParseException(MESSAGE, locator);
    }
    super.startElement(uri, localName, qName, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    depth--;
    super.endElement(uri, localName, qName);
  }
}
