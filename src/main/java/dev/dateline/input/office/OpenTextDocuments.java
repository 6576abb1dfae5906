package dev.dateline.input.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** Reads OpenDocument texts, as LibreOffice writes them. */
public final class OpenTextDocuments {

  private static final int LARGEST_MANIFEST = 1 << 20;
  private static final int LONGEST_TYPE = 100;

  /**
   * Reads a file.
   *
   * @throws OfficeFault when nothing of it can be read
   */
  public OfficeText read(byte[] bytes) throws OfficeFault {
    checkType(bytes);
    try {
      return OfficeText.of(body(bytes), title(bytes));
    } catch (SafeXml.TooMuchException e) {
      throw new OfficeFault(
          OfficeFault.Kind.TOO_LARGE, "the OpenDocument file unpacks to too much");
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw fault(bytes);
    }
  }

  private static void checkType(byte[] bytes) throws OfficeFault {
    String type = "";
    try (InputStream in = entry(bytes, "mimetype")) {
      type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
    } catch (IOException | RuntimeException e) {
      // Damaged; that shows again when its text is read.
    }
    if (type.contains("spreadsheet")) {
      throw OfficeFault.noTextFile("this is a spreadsheet; save it as .csv");
    }
    if (type.contains("presentation")) {
      throw OfficeFault.noTextFile("this is a presentation; save it as PDF");
    }
  }

  private static OfficeFault fault(byte[] bytes) {
    return isEncrypted(bytes)
        ? new OfficeFault(
            OfficeFault.Kind.ENCRYPTED,
            "the OpenDocument file opens with a password only; save it without, and read that")
        : new OfficeFault(
            OfficeFault.Kind.DAMAGED, "the OpenDocument file is damaged and cannot be read");
  }

  private static String body(byte[] bytes) throws IOException, XMLStreamException, OfficeFault {
    try (InputStream in = entry(bytes, "content.xml");
        SafeXml xml = new SafeXml(in)) {
      return new OpenTextBody().read(xml);
    }
  }

  private static String title(byte[] bytes) throws IOException, XMLStreamException, OfficeFault {
    StringBuilder title = new StringBuilder();
    try (InputStream in = entry(bytes, "meta.xml");
        SafeXml xml = new SafeXml(in)) {
      boolean within = false;
      while (xml.next()) {
        within = xml.isStart() ? xml.name().equals("title") : within && !xml.isEnd();
        title.append(within ? xml.text() : "");
      }
    }
    return title.toString();
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (InputStream in = entry(bytes, "META-INF/manifest.xml")) {
      byte[] manifest = in.readNBytes(LARGEST_MANIFEST);
      return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    } catch (IOException e) {
      return false;
    }
  }

  /** An entry of the archive, which has few. */
  private static InputStream entry(byte[] bytes, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return zip;
      }
    }
    throw new IOException("no " + name);
  }
}
