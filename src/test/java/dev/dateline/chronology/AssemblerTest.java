package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.PublicationDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblerTest {

  private static final String VISIT =
      "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow";

  @Test
  void eventsComeInOrderOfDate() {
    Chronology chronology =
        chronology(
            "a=2025-01-01/2025-12-31|year|call|held||A||x",
            "b=2025-01-01|day|visit|held||B||x",
            "c=2024-12-31|day|visit|held||C||x",
            "d=2025-01-01|day|meeting|held||D||x",
            "e=2025-01-01/2025-01-01|day|agreement|held||E||x");
    assertThat(chronology.events())
        .extracting(event -> event.sources().get(0).document())
        .containsExactly("c", "b", "d", "e", "a");
  }

  @Test
  void documentsStayInInputOrder() {
    assertThat(chronology("b=" + VISIT, "a=" + VISIT).documents())
        .extracting(DocumentInfo::id)
        .containsExactly("b", "a");
  }

  @Test
  void exactRepeatsAreOneEventWithAllSources() {
    Chronology chronology = chronology("b=" + VISIT, "a=" + VISIT, "c=" + VISIT);
    assertThat(chronology.events()).hasSize(1);
    Event event = chronology.events().get(0);
    assertThat(event.sources()).extracting(Evidence::document).containsExactly("a", "b", "c");
    assertThat(event.aliases()).hasSize(2).allMatch(alias -> alias.compareTo(event.id()) > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-09|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|meeting|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|visit|held|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|visit|planned|Minsk,BY|Maxim Ryzhenkov|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Igor Sekreta|BY;RU|Visit to Moscow",
        "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|RU|Visit to Moscow",
        VISIT + "|body=BRICS",
        VISIT + "|subtype=official"
      })
  void whatDiffersInAnythingStaysApart(String other) {
    assertThat(chronology("a=" + VISIT, "b=" + other).events()).hasSize(2);
  }

  @Test
  void eventsWithoutAnybodyAnywhereAreJoinedOnlyWhenToldAlike() {
    String statement = "2025-06-09|day|statement|held|||US|";
    assertThat(chronology("a=" + statement + "On Iran", "b=" + statement + "On trade").events())
        .hasSize(2);
    assertThat(chronology("a=" + statement + "On Iran", "b=" + statement + "On Iran").events())
        .hasSize(1);
  }

  @Test
  void ofRepeatsTheOneThatStatesItsDateIsTold() {
    Event event = chronology("a=" + VISIT + "|basis=guess", "b=" + VISIT).events().get(0);
    assertThat(event.date().stated()).isTrue();
  }

  @Test
  void inputOrderDoesNotMatter() {
    List<String> documents = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      String day = "2025-06-" + (10 + random.nextInt(3));
      documents.add("d" + i + "=" + day + "|day|visit|held|Moscow,RU|A" + i % 4 + "|RU|T" + i % 2);
    }
    List<Event> expected = chronology(documents.toArray(String[]::new)).events();
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(documents, random);
      assertThat(chronology(documents.toArray(String[]::new)).events()).isEqualTo(expected);
    }
  }

  private static Chronology chronology(String... documents) {
    Assembler assembler = new Assembler();
    for (String document : documents) {
      int equals = document.indexOf('=');
      String id = document.substring(0, equals);
      String text = document.substring(equals + 1);
      assembler.add(Samples.extract(new Document(id, "", text, "", PublicationDate.UNKNOWN, "en")));
    }
    return assembler.merged();
  }
}
