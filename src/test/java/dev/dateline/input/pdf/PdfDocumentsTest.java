package dev.dateline.input.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {

  private static final String LONG =
      "The ministers spoke at length of trade, of shipping in the northern seas and of the conference on water"
          + " that is to be held in the autumn, and they agreed to meet again before the end of the year.";

  private final PdfFiles file = new PdfFiles();

  @Test
  void paragraphsAreRebuilt() throws PdfFault {
    assertThat(text(PdfFiles.of(List.of("A title", LONG, "On 3 May " + LONG))))
        .isEqualTo("A title\n\n" + LONG + "\n\nOn 3 May " + LONG + "\n");
  }

  @Test
  void paragraphsGoOverPages() throws PdfFault {
    String paragraph = (LONG + " ").repeat(40).strip();
    assertThat(text(PdfFiles.of(List.of(paragraph)))).isEqualTo(paragraph + "\n");
  }

  @Test
  void wordsPartedAtTheEndsOfLinesAreWholeAgain() throws PdfFault {
    file.newPage("", "")
        .column(
            72,
            700,
            "The visit of the Minister of Foreign Affairs from June 9-",
            "10 was prepared with great care by both of the admin-",
            "istrations. The Vice-Minister, who had talked for a two-",
            "day meeting in Oslo, was there, with the Austro-",
            "Hungarian archives. They parted on good terms 3\u2013",
            "4 days later.");
    assertThat(text(file.bytes()))
        .isEqualTo(
            "The visit of the Minister of Foreign Affairs from June 9-10 was prepared with great care by both of"
                + " the administrations. The Vice-Minister, who had talked for a two-day meeting in Oslo, was there,"
                + " with the Austro-Hungarian archives. They parted on good terms 3\u20134 days later.\n");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws PdfFault {
    file.newPage("", "")
        .line(
            "A bulletin with a headline that goes over both of its columns of text below", 72, 740)
        .column(
            72,
            700,
            "On 2 May the Minister met with the",
            "Ambassador of Chile, and on 3 May",
            "he received the Ambassador of Peru,",
            "whose term of office has come to")
        .column(
            320,
            700,
            "an end. The Deputy Minister went to",
            "Bern on 4 May, where he opened a",
            "conference on the Alps, of which the",
            "report will be published next year.");
    assertThat(text(file.bytes()))
        .isEqualTo(
            "A bulletin with a headline that goes over both of its columns of text below\n\n"
                + "On 2 May the Minister met with the Ambassador of Chile, and on 3 May he received the Ambassador"
                + " of Peru, whose term of office has come to an end. The Deputy Minister went to Bern on 4 May,"
                + " where he opened a conference on the Alps, of which the report will be published next year.\n");
  }

  @Test
  void tablesHaveTheirRows() throws PdfFault {
    file.newPage("", "")
        .column(72, 700, "Date", "18 January 2021", "7-9 March 2021", "", "30 June 2021")
        .column(
            200,
            700,
            "Event",
            "Visit to Amman",
            "State visit of the President",
            "of Cyprus",
            "Talks");
    assertThat(text(file.bytes()))
        .isEqualTo(
            "Date\tEvent\n18 January 2021\tVisit to Amman\n7-9 March 2021\tState visit of the President of Cyprus\n"
                + "30 June 2021\tTalks\n");
  }

  @Test
  void whatIsOnEveryPageIsLeftOut() throws PdfFault {
    for (int i = 1; i <= 4; i++) {
      file.newPage("Ministry of Foreign Affairs, 1 March 2020", "Page " + i + " of 4")
          .line("Chapter " + "ABCD".charAt(i - 1) + " tells of a visit.", 72, 600);
    }
    assertThat(text(file.bytes()))
        .isEqualTo(
            "Chapter A tells of a visit.\n\nChapter B tells of a visit.\n\n"
                + "Chapter C tells of a visit.\n\nChapter D tells of a visit.\n");
  }

  @Test
  void aYearAtTheFootIsNoPageNumber() throws PdfFault {
    file.newPage("", "2024").line("A report.", 72, 600);
    assertThat(text(file.bytes())).isEqualTo("A report.\n\n2024\n");
  }

  @Test
  void wordsPrintedTwiceAreReadOnce() throws PdfFault {
    file.newPage("", "").line("A bold headline", 72, 700).line("A bold headline", 72.3f, 700);
    assertThat(text(file.bytes())).isEqualTo("A bold headline\n");
  }

  @Test
  void whatStandsAslantIsNoText() throws PdfFault, IOException {
    PDPageContentStream page = file.newPage("", "").line("A release.", 72, 700).page();
    page.saveGraphicsState();
    page.transform(Matrix.getRotateInstance(Math.PI / 4, 200, 200));
    file.line("DRAFT OF 1 MAY", 0, 0, 60);
    page.restoreGraphicsState();
    assertThat(text(file.bytes())).isEqualTo("A release.\n");
  }

  @Test
  void pagesOnTheirSideAreRead() throws PdfFault, IOException {
    PDPageContentStream page = file.newPage("", "").page();
    page.transform(Matrix.getRotateInstance(Math.PI / 2, 300, 100));
    file.column(0, 100, "One line that is long enough to be full", "and another one below it.");
    assertThat(text(file.bytes()))
        .isEqualTo("One line that is long enough to be full and another one below it.\n");
  }

  @Test
  void whatIsMarkedAsNoPartOfTheTextIsLeftOut() throws PdfFault, IOException {
    PDPageContentStream page = file.newPage("", "").page();
    page.beginMarkedContent(COSName.ARTIFACT);
    file.line("Printed on 1 May 2020", 72, 650);
    page.endMarkedContent();
    file.line("A release.", 72, 600);
    assertThat(text(file.bytes())).isEqualTo("A release.\n");
  }

  @Test
  void theTitleCountsWhenThePageSaysItToo() throws PdfFault {
    assertThat(titled("Visit of the Minister to Oslo").title())
        .isEqualTo("Visit of the Minister to Oslo");
    assertThat(titled("Microsoft Word - template.doc").title()).isEmpty();
  }

  @Test
  void aFileWithAPasswordIsNotOpened() {
    byte[] bytes = file.newPage("", "").line("A secret.", 72, 600).encrypted("user");
    assertThatThrownBy(() -> text(bytes))
        .isInstanceOf(PdfFault.class)
        .hasMessageContaining("password");
  }

  @Test
  void aFileThatIsOnlyGuardedAgainstChangeIsRead() throws PdfFault {
    byte[] bytes = file.newPage("", "").line("No secret.", 72, 600).encrypted("");
    assertThat(text(bytes)).isEqualTo("No secret.\n");
  }

  private PdfText titled(String title) throws PdfFault {
    PdfFiles titled = new PdfFiles().newPage("", "");
    titled.line("Visit of the", 72, 700).line("Minister to Oslo", 72, 680);
    titled.document().getDocumentInformation().setTitle(title);
    return new PdfDocuments().read(titled.bytes());
  }

  private static String text(byte[] bytes) throws PdfFault {
    return new PdfDocuments().read(bytes).text();
  }
}
