package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dates.DateFinder;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureReaderTest {

  private static final RuleBook RULES = RuleBook.builtIn("en");
  private static final String BODY =
      "\n\nThe ministers met in Riga to discuss the cooperation of their two countries.";

  private final DateFinder dates = new DateFinder(RULES);
  private final StructureReader reader = new StructureReader(RULES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "980-09-06-2025 | 2025-06-09",
        "10 November 2021 - 08:07 | 2021-11-10",
        "October 28, 2021 17:00 | 2021-10-28",
        "Updated: 2024-05-30 11:20 | 2024-05-30",
        "No: 284, 11 November 2016 | 2016-11-11",
        "Published 4 March 2017 | 2017-03-04"
      })
  void stampUnderTheHeadlineGivesThePublicationDate(String stamp, LocalDate day) {
    Structure structure = read("Talks in Riga\n\n" + stamp + BODY, PublicationDate.UNKNOWN);

    assertThat(structure.published())
        .isEqualTo(new PublicationDate.Known(day, PublicationDate.Basis.STAMP));
    assertThat(kinds(structure))
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.STAMP, Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow, 12 September 2022 (TDI): | Moscow | 2022-09-12 | TDI",
        "BEIJING, Nov. 5 -- | BEIJING | 2022-11-05 | ''",
        "SEOUL, June 9 (Yonhap) -- | SEOUL | 2022-06-09 | Yonhap",
        "Addis Ababa, 22 October 2018: | Addis Ababa | 2018-10-22 | ''"
      })
  void datelineGivesPlaceDayAndAgency(String dateline, String place, LocalDate day, String agency) {
    PublicationDate published =
        new PublicationDate.Known(LocalDate.of(2022, 11, 30), PublicationDate.Basis.OPTION);

    Structure structure = read(dateline + " The ministers met on Monday to talk.", published);

    assertThat(structure.datelines())
        .singleElement()
        .satisfies(
            stamp -> {
              assertThat(stamp.place()).isEqualTo(place);
              assertThat(stamp.date()).contains(day);
              assertThat(stamp.agency()).isEqualTo(agency);
            });
  }

  @Test
  void metadataWinOverTheDatelineAndTheDatelineOverTheOption() {
    String text = "Moscow, 12 September 2022 (TDI): The ministers met on Monday.";
    LocalDate other = LocalDate.of(2022, 9, 14);

    assertThat(read(text, known(other, PublicationDate.Basis.DECLARED)).published())
        .isEqualTo(known(other, PublicationDate.Basis.DECLARED));
    assertThat(read(text, known(other, PublicationDate.Basis.OPTION)).published())
        .isEqualTo(known(LocalDate.of(2022, 9, 12), PublicationDate.Basis.DATELINE));
  }

  @Test
  void relativeDatesCountFromTheDateline() {
    String text = "Moscow, 12 September 2022 (TDI): The ministers met on Monday.";
    LocalDate later = LocalDate.of(2022, 9, 14);

    assertThat(read(text, known(later, PublicationDate.Basis.DECLARED)).anchorDay())
        .contains(LocalDate.of(2022, 9, 12));
  }

  @Test
  void furnitureOfThePageIsNoise() {
    String text =
        "12:00\n\nTalks in Riga"
            + BODY
            + "\n\nAlso read: Another visit\n\n2019\n\nThey met on 5 May in Oslo, once more.\n\n"
            + "Некорректно указаны даты";

    assertThat(kinds(read(text, PublicationDate.UNKNOWN)))
        .containsExactly(
            Block.Kind.NOISE,
            Block.Kind.HEADLINE,
            Block.Kind.PARAGRAPH,
            Block.Kind.NOISE,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.NOISE);
  }

  @Test
  void linesWrappedAtAWidthAreOneParagraphAndSingleLinesAreNot() {
    String wrapped =
        "The ministers met in Riga to discuss the cooperation of their countries\n"
            + "and of the regions that have a border with each other, and agreed to\n"
            + "meet again.";

    assertThat(read("Talks\n\n" + wrapped, PublicationDate.UNKNOWN).blocks()).hasSize(2);
    assertThat(read("Talks\n\nThey met.\nThey left.", PublicationDate.UNKNOWN).blocks()).hasSize(3);
  }

  @Test
  void addressTooLongForItsLineDoesNotEndTheParagraphAndItemsOfAListDo() {
    String text =
        "Talks\n\n- The ministers met in Riga to discuss how they would [work\n"
            + "together](https://example.org/"
            + "a".repeat(120)
            + ")\n  and agreed to meet again in Oslo as soon as they can.\n"
            + "- The presidents met in Oslo to discuss the same once more in May.";

    assertThat(read(text, PublicationDate.UNKNOWN).blocks()).hasSize(3);
  }

  private static PublicationDate known(LocalDate day, PublicationDate.Basis basis) {
    return new PublicationDate.Known(day, basis);
  }

  private static List<Block.Kind> kinds(Structure structure) {
    List<Block.Kind> kinds = new ArrayList<>();
    structure.blocks().forEach(block -> kinds.add(block.kind()));
    return kinds;
  }

  private Structure read(String text, PublicationDate declared) {
    Document document = new Document("a.txt", "0", text, "", declared, "en");
    return reader.read(document, Letters.of(text), dates.find(text));
  }
}
