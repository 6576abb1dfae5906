package dev.dateline.input.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;

/**
 * Reads Word files. POI opens the package and finds its parts, and holds off ZIP bombs; their XML
 * is read as a stream, because trees of it take a second to load and ten times the memory.
 */
public final class WordDocuments {

  /** What relations are called in usual files, and in strict ones. */
  private static final List<String> TYPES =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");

  /**
   * Reads a file.
   *
   * @throws OfficeFault when nothing of it can be read
   */
  public OfficeText read(byte[] bytes) throws OfficeFault {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      try {
        return read(file);
      } finally {
        // Without it closing would try to save.
        file.revert();
      }
    } catch (SafeXml.TooMuchException e) {
      throw new OfficeFault(OfficeFault.Kind.TOO_LARGE, "the Word file unpacks to too much");
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      boolean large = e.getCause() instanceof SafeXml.TooMuchException || isBomb(e);
      throw new OfficeFault(
          large ? OfficeFault.Kind.TOO_LARGE : OfficeFault.Kind.DAMAGED,
          large
              ? "the Word file unpacks to too much"
              : "the Word file is damaged and cannot be read");
    }
  }

  private static boolean isBomb(Exception e) {
    return e.getMessage() != null && e.getMessage().startsWith("Zip bomb");
  }

  private static OfficeText read(OPCPackage file)
      throws IOException, OpenXML4JException, XMLStreamException, OfficeFault {
    PackagePart body = body(file);
    WordStyles styles = new WordStyles();
    WordNumbering numbering = new WordNumbering();
    TextSetter text = new TextSetter();
    read(related(body, "styles"), styles::read);
    read(related(body, "numbering"), numbering::read);
    read(Optional.of(body), new WordBody(styles, numbering, text)::read);
    read(related(body, "footnotes"), new WordBody(styles, numbering, text)::read);
    read(related(body, "endnotes"), new WordBody(styles, numbering, text)::read);
    String title = file.getPackageProperties().getTitleProperty().orElse("");
    return OfficeText.of(text.text(), title);
  }

  /** Takes the XML of a part. */
  private interface PartReader {
    void read(SafeXml xml) throws XMLStreamException, OfficeFault;
  }

  private static void read(Optional<PackagePart> part, PartReader reader)
      throws IOException, XMLStreamException, OfficeFault {
    if (part.isPresent()) {
      try (InputStream in = part.get().getInputStream();
          SafeXml xml = new SafeXml(in)) {
        reader.read(xml);
      }
    }
  }

  private static PackagePart body(OPCPackage file) throws OfficeFault {
    for (String types : TYPES) {
      PackageRelationshipCollection found = file.getRelationshipsByType(types + "officeDocument");
      PackagePart part = found.isEmpty() ? null : file.getPart(found.getRelationship(0));
      if (part != null) {
        checkType(part.getContentType());
        return part;
      }
    }
    throw new OfficeFault(OfficeFault.Kind.DAMAGED, "the file has no Word document in it");
  }

  /** Excel and PowerPoint pack their files as Word does. */
  private static void checkType(String type) throws OfficeFault {
    if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      throw OfficeFault.noTextFile("this is a spreadsheet; save it as .csv");
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      throw OfficeFault.noTextFile("this is a presentation; save it as PDF");
    }
  }

  private static Optional<PackagePart> related(PackagePart body, String name)
      throws OpenXML4JException {
    for (String types : TYPES) {
      PackageRelationshipCollection found = body.getRelationshipsByType(types + name);
      if (!found.isEmpty()) {
        return Optional.ofNullable(body.getRelatedPart(found.getRelationship(0)));
      }
    }
    return Optional.empty();
  }
}
