package dev.dateline.input.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTextDocumentsTest {

  private static final String STYLES =
      "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
          + "<style:style style:name='T2'><style:text-properties style:text-line-through-style='solid'/>"
          + "</style:style><text:list-style style:name='L1'><text:list-level-style-number"
          + " text:level='1' style:num-format='a'/></text:list-style>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On <text:span>3</text:span> May | On 3 May",
        "A<text:s text:c='2'/>B<text:tab/>C | A  B\tC",
        "said<text:span text:style-name='T1'>hidden</text:span> | said",
        "<text:span text:style-name='T2'>3 May</text:span>4 May | 4 May",
        "x<office:annotation><text:p>1 May</text:p></office:annotation> | x",
      })
  void aParagraphIsWhatItsReaderSees(String inside, String expected) throws OfficeFault {
    assertThat(text("<text:p>" + inside + "</text:p>")).isEqualTo(expected + "\n");
  }

  @Test
  void paragraphsListsNotesAndTablesKeepTheirForm() throws OfficeFault {
    String body =
        "<text:tracked-changes><text:p>taken out</text:p></text:tracked-changes>"
            + "<text:h>Visit to Oslo</text:h><text:p>Signed in 2024<text:note><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>In force.</text:p></text:note-body></text:note>.</text:p>"
            + "<text:list text:style-name='L1'><text:list-item><text:p>first</text:p></text:list-item>"
            + "<text:list-item><text:p>second</text:p><text:list><text:list-item><text:p>in it</text:p>"
            + "</text:list-item></text:list></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Event</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell><text:p>3 May</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Visit</text:p></table:table-cell></table:table-row></table:table>";
    assertThat(text(body))
        .isEqualTo(
            "Visit to Oslo\n\nSigned in 2024.\n\na. first\nb. second\n  • in it\n\n"
                + "Date\tEvent\n3 May\tVisit\n\nIn force.\n");
  }

  @Test
  void theTitleCountsWhenTheTextSaysItToo() throws OfficeFault {
    byte[] file = Packages.openText("", "<text:p>Visit to Oslo</text:p><text:p>Text.</text:p>");
    assertThat(new OpenTextDocuments().read(file).title()).isEqualTo("Visit to Oslo");
    byte[] other = Packages.openText("", "<text:p>Visit to Riga</text:p><text:p>Text.</text:p>");
    assertThat(new OpenTextDocuments().read(other).title()).isEmpty();
  }

  private static String text(String body) throws OfficeFault {
    return new OpenTextDocuments().read(Packages.openText(STYLES, body)).text();
  }
}
