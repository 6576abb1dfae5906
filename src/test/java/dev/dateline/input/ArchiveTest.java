package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ArchiveTest {

  @TempDir Path folder;

  @Test
  void entriesHaveTheArchiveInTheirIds() throws IOException {
    Object[] entries = {
      "b/z.txt", "one", "a.txt", "two", "news.jsonl", "{\"id\":7,\"text\":\"x\"}"
    };
    List<String> expected = List.of("!/b/z.txt", "!/a.txt", "!/news.jsonl#7");
    assertThat(ids("a.zip", Packing.zip(entries))).isEqualTo(expected);
    assertThat(ids("a.tar", Packing.tar(entries))).isEqualTo(expected);
    assertThat(ids("a.tar.gz", Packing.gzip(Packing.tar(entries)))).isEqualTo(expected);
    assertThat(ids("a.tgz", Packing.gzip(Packing.tar(entries)))).isEqualTo(expected);
    assertThat(ids("a.tar.bz2", Packing.bzip2(Packing.tar(entries)))).isEqualTo(expected);
  }

  @Test
  void packedFileIsTheSameDocument() throws IOException {
    assertThat(ids("a.txt.gz", Packing.gzip("one"))).containsExactly("");
    assertThat(ids("a.jsonl.bz2", Packing.bzip2("{\"id\":7,\"text\":\"x\"}")))
        .containsExactly("#7");
  }

  @Test
  void membersOfOneGzipFileAreReadAsOne() throws IOException {
    byte[] one = Packing.gzip("one ");
    byte[] two = Packing.gzip("two");
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    assertThat(read("a.txt.gz", both).texts()).containsExactly("one two");
  }

  @Test
  void standardInputMayBeAnArchive() {
    Object[] entries = {"a.txt", "one"};
    assertThat(Reading.ofStandardInput(Packing.zip(entries)).ids()).containsExactly("-!/a.txt");
    assertThat(Reading.ofStandardInput(Packing.tar(entries)).ids()).containsExactly("-!/a.txt");
    assertThat(Reading.ofStandardInput(Packing.gzip("one")).texts()).containsExactly("one");
  }

  @Test
  void contentDecidesOverTheEnding() throws IOException {
    Object[] entries = {"a.txt", "one"};
    assertThat(ids("a.txt", Packing.zip(entries))).containsExactly("!/a.txt");
    assertThat(ids("b.txt", Packing.tar(entries))).containsExactly("!/a.txt");
    assertThat(ids("c.txt", Packing.gzip(Packing.tar(entries)))).containsExactly("!/a.txt");
    assertThat(ids("a.zip", Packing.gzip(Packing.tar(entries)))).containsExactly("!/a.txt");
    assertThat(read("b.zip", "one".getBytes(StandardCharsets.UTF_8)).texts())
        .containsExactly("one");
    assertThat(read("d.gz", "one".getBytes(StandardCharsets.UTF_8)).texts()).containsExactly("one");
  }

  @Test
  void archivesInArchivesAreReadToADepth() throws IOException {
    byte[] inner = Packing.gzip(Packing.tar("a.txt", "one"));
    assertThat(ids("a.zip", Packing.zip("x/in.tgz", inner, "b.txt", "two")))
        .containsExactly("!/x/in.tgz!/a.txt", "!/b.txt");
    byte[] deep = Packing.zip("a.txt", "one");
    for (int i = 0; i < 6; i++) {
      deep = Packing.zip("in.zip", deep, "b" + i + ".txt", "two");
    }
    Reading reading = read("deep.zip", deep);
    assertThat(reading.messages).singleElement().asString().endsWith("deep.zip:0:0 ERROR limit");
    assertThat(reading.words)
        .containsExactly("it holds archives in archives, more than 6 deep; the rest is not read");
  }

  @Test
  void directoryHasItsArchivesRead() throws IOException {
    Files.write(folder.resolve("a.zip"), Packing.zip("x.txt", "one"));
    Files.write(folder.resolve("b.txt.gz"), Packing.gzip("two"));
    Files.write(folder.resolve("c.tar.gz"), Packing.gzip(Packing.tar("y.txt", "three")));
    Files.write(folder.resolve("d.sql.gz"), Packing.gzip("four"));
    Files.write(folder.resolve("e.zip"), "PK".getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.of(folder.toString()).texts()).containsExactly("one", "two", "three", "PK");
  }

  @Test
  void whatIsNoDocumentIsPassedOver() throws IOException {
    byte[] zip =
        Packing.zip(
            "a.jpg",
            "x",
            ".git/b.txt",
            "x",
            "c/.d.txt",
            "x",
            "__MACOSX/._e.txt",
            "x",
            "dir/",
            "",
            "t.csv",
            "n,body",
            "f.txt",
            "one");
    Reading reading = read("a.zip", zip);
    assertThat(reading.texts()).containsExactly("one");
    assertThat(reading.messages).isEmpty();
    assertThat(messages(read("b.zip", Packing.zip("a.jpg", "x"))))
        .containsExactly("b.zip:0:0 ERROR no-documents");
  }

  @Test
  void namesThatLeadOutOfTheFolderAreOnlyNames() throws IOException {
    byte[] zip = Packing.zip("../../up.txt", "one", "/etc/x.txt", "two", "d\\w.txt", "three");
    assertThat(ids("a.zip", zip)).containsExactly("!/../../up.txt", "!//etc/x.txt", "!/d/w.txt");
    assertThat(Files.exists(folder.resolve("../../up.txt"))).isFalse();
  }

  @Test
  void namesMayBeInAnOldCharset() throws IOException {
    byte[] zip = Packing.zipWithNamesIn("IBM866", "документы/встреча министров.txt", "one");
    assertThat(ids("a.zip", zip)).containsExactly("!/документы/встреча министров.txt");
    assertThat(Reading.ofStandardInput(zip).ids())
        .containsExactly("-!/документы/встреча министров.txt");
  }

  @Test
  void brokenEntryOfFiftyCostsItselfAlone() throws IOException {
    List<Object> entries = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      entries.add("d" + i + ".txt");
      entries.add("On 9 June 2025 the ministers met for the " + i + "th time.");
    }
    byte[] zip = Packing.zip(entries.toArray());
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("d25.txt") + "d25.txt".length();
    Arrays.fill(zip, at + 2, at + 12, (byte) 0xFF);
    Reading reading = read("a.zip", zip);
    assertThat(reading.documents).hasSize(49);
    assertThat(messages(reading)).containsExactly("a.zip!/d25.txt:0:0 ERROR unreadable");
  }

  @Test
  void archiveThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    byte[] zip = Packing.zip("a.txt", "one", "b.txt", "two", "c.txt", "x".repeat(100_000));
    Reading reading = read("a.zip", Arrays.copyOf(zip, 120));
    assertThat(reading.texts()).startsWith("one");
    assertThat(messages(reading)).singleElement().asString().contains("ERROR unreadable");
    byte[] packed = Packing.gzip("{\"text\":\"x\"}\n".repeat(10_000));
    Reading cut = read("a.jsonl.gz", Arrays.copyOf(packed, packed.length - 20));
    assertThat(cut.documents).hasSizeGreaterThan(5000);
    assertThat(messages(cut)).last().isEqualTo("a.jsonl.gz:0:0 ERROR unreadable");
  }

  @Test
  void encryptedEntryIsReported() throws IOException {
    byte[] zip = Packing.zip("a.txt", "one", "b.txt", "two");
    encryptFirst(zip);
    Reading reading = read("a.zip", zip);
    assertThat(reading.texts()).containsExactly("two");
    assertThat(reading.words)
        .containsExactly("it is encrypted; unpack the archive with its password first");
  }

  @Test
  void archiveOfAKindThatIsNotReadIsCalledOne() throws IOException {
    for (String magic :
        List.of("\u00fd7zXZ\0", "(\u00b5/\u00fd", "7z\u00bc\u00af", "Rar!\u001a\u0007\0")) {
      byte[] bytes = (magic + "\0\1\2\3").getBytes(StandardCharsets.ISO_8859_1);
      assertThat(read("a.tar.xz", bytes).words)
          .containsExactly(
              "this is an archive of a kind that is not read (.xz, .zst, .7z, .rar); unpack it"
                  + " first");
    }
  }

  @Test
  void failureOfWhoTakesTheDocumentsIsNotTakenForOneOfTheArchive() {
    DocumentSink failing =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            throw new IllegalStateException("the disk is full");
          }

          @Override
          public void diagnostic(Diagnostic diagnostic) {}
        };
    ReadingOptions options = new ReadingOptions("", PublicationDate.UNKNOWN, "en");
    for (byte[] bytes :
        List.of(
            Packing.zip("a.txt", "one"),
            Packing.gzip(Packing.tar("a.jsonl", "{\"text\":\"one\"}")),
            "<rss version=\"2.0\"><channel><item><title>t</title></item></channel></rss>"
                .getBytes(StandardCharsets.UTF_8))) {
      Inputs inputs = new Inputs(options, new ByteArrayInputStream(bytes), failing);
      assertThatThrownBy(() -> inputs.read("-")).hasMessage("the disk is full");
    }
  }

  @Test
  void bombIsDefusedAndTheNextInputIsRead() throws IOException {
    byte[] zeros = Packing.gzip(" ".repeat(4_000_000));
    Limits limits = new Limits(6, 100, 10_000_000, 50, 1_000_000);
    assertThat(Reading.withLimits(limits, zeros).words)
        .containsExactly(
            "it holds more than 50 times its size when unpacked; the rest is not read");
    Limits few = new Limits(6, 2, 10_000_000, 50, 1_000_000);
    assertThat(Reading.withLimits(few, Packing.zip("a.txt", "1", "b.txt", "2", "c.txt", "3")).words)
        .containsExactly("it holds more than 2 entries; the rest is not read");
    Limits small = new Limits(6, 100, 2 << 20, 1_000_000, 1_000_000);
    Reading reading = Reading.withLimits(small, Packing.zip("a.zip", zeros, "b.txt", "x"));
    assertThat(reading.messages).containsExactly("-:0:0 ERROR limit");
    assertThat(reading.words)
        .containsExactly("it holds more than 2 MiB when unpacked; the rest is not read");
  }

  private List<String> ids(String name, byte[] bytes) throws IOException {
    Reading reading = read(name, bytes);
    assertThat(reading.messages).isEmpty();
    String file = folder.resolve(name).toString();
    return reading.ids().stream().map(id -> id.substring(file.length())).toList();
  }

  private Reading read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return Reading.of(file.toString());
  }

  private List<String> messages(Reading reading) {
    return reading.messages.stream().map(m -> m.replace(folder + "/", "")).toList();
  }

  /** Sets the bit that says so, in the entry and in the table of contents. */
  private static void encryptFirst(byte[] zip) {
    zip[6] |= 1;
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    zip[directory + 8] |= 1;
  }
}
