package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline rules} and {@code --rules}, on streams of bytes and with the real rules. */
class RulesTest {

  private static final String OWN =
      """
      type: visit
      published: 2025-06-09
      rules:
        - id: own.inspect
          subtype: inspection
          patterns:
            - <inspect> ~4 {place}
          traits: [needs-party, needs-place]
          examples:
            - "Anna Kovac inspected the port of Riga on [3 June]. => inspection held 2025-06-03"
          misses:
            - "The port of Riga was inspected before 3 June 2025."
      people:
        - {name: Zyx Quuxley, office: Harbour Commissioner, country: LV, variants: [Quuxley]}
      places:
        - {name: Port Blargh, country: LV, lat: 56.9, lon: 24.1, variants: [Blargh]}
      offices:
        - {office: Keeper of the Seal, forms: [Sealkeeper], country: EE}
      organisations:
        - {short: OHO, names: [Organisation of Harbour Operators]}
      """;

  @TempDir Path folder;

  @Test
  void listHasALineForEachRule() {
    Ran result = run("rules", "list");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .anyMatch(line -> line.matches("RULE +TYPE +SUBTYPE +EXAMPLES +MISSES"))
        .anyMatch(line -> line.matches("visit\\.pay +visit +- +\\d+ +\\d+"))
        .anyMatch(line -> line.matches("relations\\.sever +relations +severed +\\d+ +\\d+"));
  }

  @Test
  void listMayBeNarrowedToTypes() {
    assertThat(run("rules", "list", "--type", "call,visit").out().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("call.") || line.startsWith("visit."));
  }

  @Test
  void listIsAvailableAsJson() throws IOException {
    write("own.yaml", OWN);
    String[] line = {"rules", "list", "-f", "json", "--rules", at("own.yaml")};
    assertThat(run(line).out())
        .startsWith("{\n  \"rules\": [\n")
        .contains(
            "{\"id\": \"own.inspect\", \"type\": \"visit\", \"subtype\": \"inspection\","
                + " \"examples\": 1, \"misses\": 1, \"file\": \"@own.yaml:4:5\"}")
        .contains("{\"id\": \"visit.pay\", \"type\": \"visit\", \"subtype\": null, ");
  }

  @Test
  void showHasAllOfARule() throws IOException {
    write("own.yaml", OWN);
    assertThat(run("rules", "show", "own.inspect", "--rules", at("own.yaml")).out())
        .isEqualTo(
            """
            own.inspect
              file: @own.yaml:4:5
              type: visit
              subtype: inspection
              traits: needs-party, needs-place
              published: 2025-06-09
              patterns:
                - <inspect> ~4 {place}
              examples:
                - Anna Kovac inspected the port of Riga on [3 June]. => inspection held 2025-06-03
              misses:
                - The port of Riga was inspected before 3 June 2025.
            """);
  }

  @Test
  void checkOfGoodRulesIsZero() throws IOException {
    write("own.yaml", OWN);
    Ran result = run("rules", "check", at("own.yaml"));
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("dateline: rules: 1, examples: 1, misses: 1; all hold\n");
  }

  @Test
  void checkOfAFolderTakesAllItsFiles() throws IOException {
    write("rules/a/own.yaml", OWN);
    write("rules/b.yml", "given-names: [Zyx]");
    assertThat(run("rules", "check", at("rules")).err()).contains("rules: 1, examples: 1");
  }

  @Test
  void failingExampleIsOneAndIsPrintedOnStandardOutput() throws IOException {
    write("own.yaml", OWN.replace("held 2025-06-03", "held 2025-06-04"));
    Ran result = run("rules", "check", at("own.yaml"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("@own.yaml:10:9: error: own.inspect: example gives inspection held 2025-06-03")
        .hasLineCount(1);
    assertThat(result.err()).endsWith("; failures: 1\n");
  }

  @Test
  void fileThatCannotBeUsedIsTwo() throws IOException {
    write("own.yaml", OWN.replace("patterns:", "paterns:"));
    Ran result = run("rules", "check", at("own.yaml"), at("no.yaml"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "@own.yaml:6:5: error: 'paterns' is not known here; did you mean 'patterns'?\n"
                + "@no.yaml: error: no such file or directory\n");
  }

  @Test
  void ruleWhoseMeaningIsWrongIsTwo() throws IOException {
    write("own.yaml", OWN.replace("{place}", "{plaze}"));
    Ran result = run("rules", "check", at("own.yaml"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("@own.yaml:7:9: error: there is no slot '{plaze}'");
  }

  @Test
  void extractRefusesABadRuleFileBeforeAnyWork() throws IOException {
    write("own.yaml", OWN.replace("needs-place", "need-place"));
    write("a.txt", "Anna Kovac inspected Riga on 3 June 2025.");
    Ran result = run("extract", at("a.txt"), "--rules", at("own.yaml"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("dateline: --rules: @own.yaml:8:27: error: 'need-place' is no trait; choose");
  }

  @Test
  void ownRulesPeopleAndPlacesTakeEffect() throws IOException {
    write("own.yaml", OWN);
    write("a.txt", "Quuxley inspected Blargh on 3 June 2025.");
    String[] line = {"extract", at("a.txt"), "--rules", at("own.yaml"), "-f", "ndjson"};
    assertThat(run(line).out())
        .contains("\"type\":\"visit\",\"subtype\":\"inspection\",\"status\":\"held\"")
        .contains("{\"name\":\"Port Blargh\",\"country\":\"LV\",\"lat\":56.9,\"lon\":24.1}")
        .contains("\"name\":\"Zyx Quuxley\",\"office\":\"Harbour Commissioner\",\"country\":\"LV\"")
        .contains("\"rule\":\"own.inspect\"");
  }

  @Test
  void ownOfficesAndOrganisationsTakeEffect() throws IOException {
    write("own.yaml", OWN);
    write(
        "a.txt",
        "On 5 June 2025, Sealkeeper Erik Lind visited Riga for talks with the Organisation of"
            + " Harbour Operators.");
    String[] line = {"extract", at("a.txt"), "--rules", at("own.yaml"), "-f", "ndjson"};
    assertThat(run(line).out())
        .contains("\"name\":\"Erik Lind\",\"office\":\"Keeper of the Seal\",\"country\":\"EE\"")
        .contains("\"OHO\"");
  }

  @Test
  void ownGroupsTitlesAndBodiesAreRead() throws IOException {
    write(
        "own.yaml",
        """
        offices:
          - {office: Keeper of the Seal, forms: [Sealkeeper], country: EE}
        office-groups:
          sealkeepers: Keeper of the Seal
        honorifics: [Kungs]
        counterparts: [homologue]
        organisations:
          - {short: OHO, names: [Organisation of Harbour Operators]}
          - {short: OHO Harbour Board, names: [Harbour Board of the OHO], kind: body, of: OHO}
        """);
    write(
        "a.txt",
        """
        Sealkeepers Zyx Quuxley and Blargh Wox met with Kungs Frim Plog on 3 June 2025.

        Sealkeeper Zyx Quuxley met with her homologue from Kenya, Anna Kovac, on 4 June 2025.

        Sealkeeper Zyx Quuxley took part in a session of the Harbour Board of the OHO on 5 June 2025.
        """);
    String out = run("extract", at("a.txt"), "--rules", at("own.yaml"), "-f", "ndjson").out();
    assertThat(out)
        .contains("{\"name\":\"Blargh Wox\",\"office\":\"Keeper of the Seal\"")
        .contains("{\"name\":\"Frim Plog\"")
        .contains("{\"name\":\"Anna Kovac\",\"office\":\"Keeper of the Seal\",\"country\":\"KE\"")
        .contains("\"body\":\"session of the Harbour Board of the OHO\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "rules                    ! 'rules' is followed by one of list, show, check",
        "rules lst                ! 'lst' is not one of list, show, check; did you mean 'list'?",
        "rules show               ! no ID given",
        "rules show visit.pey     ! there is no rule 'visit.pey'; did you mean 'visit.pay'?",
        "rules list --type vist   ! did you mean 'visit'?",
        "rules list -f xml        ! --format: 'xml' is not one of text, json",
        "rules list --rules no.y  ! --rules: no.y: error: no such file or directory",
        "rules check --lang xx    ! no rules for the language 'xx'"
      })
  void wrongUsageIsTwo(String line, String message) {
    Ran result = run(line.split(" "));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("dateline: ").contains(message);
  }

  @ParameterizedTest
  @CsvSource({"rules --help", "help rules", "rules -h"})
  void helpOnTheGroupNamesItsCommands(String line) {
    Ran result = run(line.split(" "));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("  list  ", "  show  ", "  check  ");
  }

  @ParameterizedTest
  @CsvSource({"rules check --help", "help rules check"})
  void helpOnOneCommandTellsItsExitCodes(String line) {
    assertThat(run(line.split(" ")).out())
        .startsWith("Usage: dateline rules check")
        .contains("0 all");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private Ran run(String... arguments) {
    Ran ran = Ran.of(arguments);
    return new Ran(ran.code(), tidy(ran.out()), tidy(ran.err()));
  }

  private String tidy(String text) {
    return text.replace(folder + "/", "@");
  }
}
