package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule file that cannot be used is refused with the line and column at fault. */
class RuleFaultsTest {

  private static final String RULE = "type: visit%rules:%  - id: my.rule%    patterns: [frob]%";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "rulez: []                               ! 1:1 ! 'rulez' is not known here; did you mean 'rules'?",
        "type: visit%xxxxxxxxxx: 1               ! 2:1 ! 'xxxxxxxxxx' is not known here; choose abbreviations, ",
        "type: visit%type: call                  ! 2:1 ! 'type' is given twice",
        "type: visit                             ! 1:1 ! 'rules' is missing here",
        "rules:%  - {id: a.b, patterns: frob}    ! 1:1 ! 'type' is missing here",
        "type: vist%rules:%  - {id: a.b, patterns: frob} ! 1:7 ! 'vist' is no event type; choose visit, meeting,",
        "type: vist%rules:%  - {id: a.b, patterns: frob} ! 1:7 ! did you mean 'visit'?",
        "type: visit%published: today%rules: []  ! 2:12 ! a day (yyyy-mm-dd) is expected here, not 'today'",
        "type: visit%rules: []                   ! 2:8 ! this list must not be empty",
        "- a                                     ! 1:1 ! names with values ('name: value') are expected here",
        "text                                    ! 1:1 ! names with values ('name: value') are expected here",
        "type: a%---%type: b                     ! 3:1 ! a second document ('---') is not read",
        "type: visit%rules:%  - id: a.b%   id: c ! 4:4 ! not well-formed YAML: while parsing a block collection",
        "given-names: [[a]]                      ! 1:15 ! a text is expected here",
        "given-names: [a, '']                    ! 1:18 ! a text is missing here",
        "cues: {futur: [will]}                   ! 1:8 ! did you mean 'future'?",
        "clause-barriers: {and: many}            ! 1:24 ! a number from 0 to 99 is expected here, not 'many'",
        "date-words:%  mont: {1: [foo]}          ! 2:9 ! 'mont' is no sense; did you mean 'month'?",
        "date-words:%  month: {x: [foo]}         ! 2:11 ! a number or a unit of time is expected here, not 'x'",
        "named-days:%  - {name: X, month: 13, day: 1} ! 2:22 ! a number from 1 to 12 is expected here, not '13'",
        "people:%  - {office: King}              ! 2:5 ! 'name' is missing here",
        "people:%  - {name: A, ofice: King}      ! 2:15 ! 'ofice' is not known here; did you mean 'office'?",
        "places:%  - {name: A, country: France}  ! 2:24 ! a country code such as 'FR' is expected here",
        "places:%  - {name: A, country: FR, lat: 95} ! 2:33 ! a number from -90 to 90 is expected here, not '95'",
        "offices:%  - {name: A}                  ! 2:6 ! 'name' is not known here; choose country, forms, of, office",
        "organisations:%  - {names: [A]}         ! 2:5 ! 'short' is missing here"
      })
  void ofAnyFile(String file, String position, String message) throws IOException {
    assertRefused(file, position, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "- id: a.b%    patern: [frob]                ! 4:5 ! 'patern' is not known here; did you mean 'patterns'?",
        "- id: a.b                                   ! 3:5 ! 'patterns' is missing here",
        "- patterns: [frob]                          ! 3:5 ! 'id' is missing here",
        "- {id: Rule, patterns: [frob]}              ! 3:10 ! an id such as 'visit.pay' is expected here, not 'Rule'",
        "- {id: a.b, patterns: []}                   ! 3:25 ! this list must not be empty",
        "- {id: a.b, patterns: frob, traits: need-day} ! 3:39 ! 'need-day' is no trait; choose needs-party,",
        "- {id: a.b, patterns: frob, traits: need-day} ! 3:39 ! did you mean 'needs-day'?",
        "- {id: visit.pay, patterns: frob}           ! 3:5 ! the rule id 'visit.pay' is taken",
        "- {id: a.b, patterns: ['frob {persn}']}     ! 3:26 ! there is no slot '{persn}'; the slots are {person},",
        "- {id: a.b, patterns: ['frob {persn}']}     ! 3:26 ! did you mean '{person}'?",
        "- {id: a.b, patterns: ['frob {person']}     ! 3:26 ! '{person' is no part of a pattern; it may have word,",
        "- {id: a.b, patterns: ['frob ~12']}         ! 3:26 ! '~12' is no part of a pattern",
        "- {id: a.b, patterns: ['<>']}               ! 3:26 ! '<>' is no part of a pattern",
        "- {id: a.b, patterns: ['frob||grob']}       ! 3:26 ! 'frob||grob' is no part of a pattern",
        "- {id: a.b, patterns: ['frob? it']}         ! 3:26 ! a pattern must begin with a word that cannot be left out",
        "- {id: a.b, patterns: ['{person} it']}      ! 3:26 ! a pattern must begin with a word that cannot be left out",
        "- {id: a.b, patterns: ['a ~9 ~9 ~9 b?']}    ! 3:26 ! this pattern has too many gaps and optional words"
      })
  void ofARule(String rule, String position, String message) throws IOException {
    assertRefused("type: visit%rules:%  " + rule, position, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "He went on [5 May].                          ! an example ends with '=> STATUS START[/END]'",
        "He went on 5 May. => held 2025-05-05         ! an example has the words of its date in [brackets], once",
        "He went on []. => held 2025-05-05            ! an example has the words of its date in [brackets], once",
        "He went on [5] [May]. => held 2025-05-05     ! an example has the words of its date in [brackets], once",
        "He went on [5 May]. => 2025-05-05            ! '=>' is followed by STATUS START[/END]",
        "He went on [5 May]. => a b held 2025-05-05   ! '=>' is followed by STATUS START[/END]",
        "He went on [5 May]. => helt 2025-05-05       ! 'helt' is no status; choose planned, ongoing, held, postponed,",
        "He went on [5 May]. => helt 2025-05-05       ! did you mean 'held'?",
        "He went on [31 June]. => held 2025-06-31     ! '2025-06-31' is no day (yyyy-mm-dd)",
        "He went on [5 May]. => held 2025-05          ! '2025-05' is no day (yyyy-mm-dd)",
        "He went on [5 May]. => held 2025-05-05/2025-05-04 ! the end 2025-05-04 is before the start 2025-05-05"
      })
  void ofAnExample(String example, String message) throws IOException {
    assertRefused(RULE + "    examples:%      - \"" + example + "\"", "6:9", message);
  }

  @Test
  void ofTheEncoding() throws IOException {
    Path file = folder.resolve("f.yaml");
    Files.write(file, "people:\n  - name: Zoë".getBytes(StandardCharsets.ISO_8859_1));
    RuleException fault = catchThrowableOfType(RuleException.class, () -> RuleBook.read(file));
    assertThat(fault.at()).hasToString(file + ":2:13");
    assertThat(fault).hasMessage("not valid UTF-8");
  }

  @Test
  void ofAFolderWithoutRules() {
    RuleException fault = catchThrowableOfType(RuleException.class, () -> RuleBook.read(folder));
    assertThat(fault.at()).hasToString(folder.toString());
    assertThat(fault).hasMessage("there is no .yaml file in it");
  }

  @Test
  void ofAFileThatIsNotThere() {
    Assertions.assertThatThrownBy(() -> RuleBook.read(folder.resolve("no.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  /** Lines are parted by %. */
  private void assertRefused(String text, String position, String message) throws IOException {
    Path file = folder.resolve("f.yaml");
    Files.writeString(file, text.replace('%', '\n'));
    RuleException fault = catchThrowableOfType(RuleException.class, () -> use(file));
    assertThat(fault).as("fault").isNotNull();
    assertThat(fault.at()).hasToString(file + ":" + position);
    assertThat(fault).message().contains(message);
  }

  private static void use(Path file) throws IOException {
    RuleBook own = RuleBook.read(file);
    new RuleCheck(RuleBook.builtIn("en").and(own));
    RuleEntry.of(own).forEach(RuleEntry::trials);
  }
}
