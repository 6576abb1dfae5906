package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two releases tell in their own words is one event, or two. */
class TwoReportsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister of Norway Ase Lund announced on 4 June 2024 that Norway gives 266 million"
            + " crowns of humanitarian assistance to the people of Afghanistan. / On 4 June 2024 we"
            + " announced an additional 266 million crowns of humanitarian assistance to Afghanistan"
            + " for Norway's partners.",
        "Foreign Minister of Norway Ase Lund spoke by telephone with Foreign Minister of Chile"
            + " Ignacia Orrego on 4 June 2024. / On 4 June 2024 Norway and Chile held a telephone"
            + " call.",
        "The Norway-Chile Strategic Dialogue was held in Oslo on 4 June 2024. / Foreign Minister Ase"
            + " Lund looks forward to the Norway-Chile Strategic Dialogue on 4 June 2024.",
        "On 4 June 2024 Norway and Chile signed a Memorandum of Understanding on deep-sea mining. /"
            + " On 4 June 2024 Norway and Chile signed a Memorandum of Understanding.",
        "Foreign Minister of Norway Ase Lund visited Santiago on 4-6 June 2024. / Foreign Minister of"
            + " Norway Ase Lund visited Santiago on 5-7 June 2024."
      })
  void isOneEvent(String reports) throws IOException {
    assertThat(titles(reports)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister of Norway Ase Lund met with Palestinian students on 4 June 2024. / Foreign"
            + " Minister of Norway Ase Lund met with the ministers of Central America on 4 June"
            + " 2024.",
        "On 4 June 2024 in Brussels Foreign Minister of Norway Ase Lund met with Secretary General of NATO Jens"
            + " Holm. / On 4 June 2024 in Brussels Foreign Minister of Norway Ase Lund met with Secretary General"
            + " of NATO Jens Holm and President of Chile Ignacia Orrego.",
        "Norway and Chile held a Dialogue on Security on 4 June 2024 in Oslo. / Norway and Chile held"
            + " a Dialogue on Fisheries on 4 June 2024 in Oslo.",
        "Norway and Moldova held a Strategic Dialogue in April 2024. / Chile and Brazil held a Strategic"
            + " Dialogue in April 2024.",
        "Foreign Minister of Norway Ase Lund announced on 4 June 2024 a fund for schools in"
            + " Afghanistan. / Foreign Minister of Norway Ase Lund announced on 4 June 2024 visa"
            + " restrictions for officials of Afghanistan."
      })
  void isTwo(String reports) throws IOException {
    assertThat(titles(reports)).hasSize(2);
  }

  private List<String> titles(String reports) throws IOException {
    List<String> line = new ArrayList<>(List.of("extract", "-q", "-f", "csv", "-d", "2024-06-07"));
    for (String report : reports.split(" / ")) {
      Path file = folder.resolve("report-" + line.size() + ".txt");
      Files.writeString(file, report + "\n");
      line.add(file.toString());
    }
    return Ran.of(line.toArray(new String[0])).out().lines().skip(1).toList();
  }
}
