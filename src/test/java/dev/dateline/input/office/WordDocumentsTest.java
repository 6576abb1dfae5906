package dev.dateline.input.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDocumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:t>On 3</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'> May</w:t></w:r> | On 3 May",
        "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t></w:r> | A\tB-C",
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del> | new",
        "<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo> | new",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>said</w:t></w:r> | said",
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>said</w:t></w:r> | said",
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>3 May</w:t></w:r><w:r><w:t>4 May</w:t></w:r> | 4 May",
        "<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink> | link",
        "<w:r><w:instrText>DATE 1 May</w:instrText></w:r><w:r><w:t>3 May</w:t></w:r> | 3 May",
        "<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r> | x",
        "<w:sdt><w:sdtContent><w:r><w:t>held</w:t></w:r></w:sdtContent></w:sdt> | held",
        "<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent> | a",
      })
  void aParagraphIsWhatItsReaderSees(String runs, String expected) throws OfficeFault {
    assertThat(text(p(runs))).isEqualTo(expected + "\n");
  }

  @Test
  void paragraphsAreParted() throws OfficeFault {
    assertThat(text(p(t("One.")) + p("") + p(t("Two.")))).isEqualTo("One.\n\nTwo.\n");
  }

  @Test
  void listsHaveTheirMarks() throws OfficeFault {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='3'/>"
            + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/>"
            + "<w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
            + "<w:lvlText w:val='\uF0B7'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='6'><w:abstractNumId w:val='1'/></w:num>";
    String styles =
        "<w:style w:styleId='Bullets'><w:pPr><w:numPr><w:numId w:val='6'/></w:numPr></w:pPr></w:style>";
    String body =
        item(5, 0, "c")
            + item(5, 1, "ca")
            + item(5, 1, "cb")
            + item(5, 0, "d")
            + p("<w:pPr><w:pStyle w:val='Bullets'/></w:pPr>" + t("b"))
            + p(t("End."));
    assertThat(read(Packages.word(body, styles, numbering, "")))
        .isEqualTo("3. c\n  3.a) ca\n  3.b) cb\n4. d\n\n• b\n\nEnd.\n");
  }

  @Test
  void tablesOfDataBecomeRows() throws OfficeFault {
    String rows =
        row(cell("", "Date"), cell("", "Event"))
            + row(cell("<w:vMerge w:val='restart'/>", "3 May"), cell("", "Visit"))
            + row(cell("<w:vMerge/>", ""), cell("", "Talks"))
            + row(cell("<w:gridSpan w:val='2'/>", "No more"));
    assertThat(text("<w:tbl>" + rows + "</w:tbl>"))
        .isEqualTo("Date\tEvent\n3 May\tVisit\n3 May\tTalks\nNo more\n");
  }

  @Test
  void aTableThatOnlyPlacesThingsIsNone() throws OfficeFault {
    assertThat(text("<w:tbl>" + row(cell("", "Ministry"), cell("", "Press office")) + "</w:tbl>"))
        .isEqualTo("Ministry\n\nPress office\n");
  }

  @Test
  void notesStandAtTheEnd() throws OfficeFault {
    String body =
        p(t("Signed in 2024") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + t(" in Oslo."));
    String note =
        "<w:footnote w:id='2'>"
            + p("<w:r><w:footnoteRef/></w:r>" + t("In force."))
            + "</w:footnote>";
    assertThat(read(Packages.word(body, "", "", note)))
        .isEqualTo("Signed in 2024 in Oslo.\n\nIn force.\n");
  }

  @Test
  void aTableOfContentsIsLeftOut() throws OfficeFault {
    assertThat(text(p("<w:pPr><w:pStyle w:val='TOC1'/></w:pPr>" + t("Oslo 3")) + p(t("Oslo"))))
        .isEqualTo("Oslo\n");
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(t(text)) + "</w:tc>";
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='"
            + level
            + "'/><w:numId w:val='"
            + list
            + "'/></w:numPr></w:pPr>"
            + t(text));
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String t(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String text(String body) throws OfficeFault {
    return read(Packages.word(body));
  }

  private static String read(byte[] bytes) throws OfficeFault {
    return new WordDocuments().read(bytes).text();
  }
}
