package dev.dateline.output;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Conflict;
import dev.dateline.model.DateRange;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Precision;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Relation;
import dev.dateline.model.Role;
import dev.dateline.model.Severity;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A chronology with something in every field, and some events that are hard to write. */
final class SampleChronology {

  private static final String RELEASE = "seeds/000_3918b6cd0ac34782.txt";

  private SampleChronology() {}

  static Chronology of() {
    List<Event> events = new ArrayList<>();
    events.addAll(
        Samples.events(
            RELEASE,
            "2020-01-01/2029-12-31|decade|relations|held|||BY|Ties of a decade",
            "2024-01-29|day|forum|held|St Petersburg,RU||BY;RU"
                + "|Meeting of the Supreme State Council of the Union State",
            "2024-06-27/2024-06-28|day|forum|held|Vitebsk,BY;Polotsk,BY||BY;RU"
                + "|11th forum of the regions of Russia and Belarus",
            "2024-09-01/2024-09-30|month|meeting|held|New York,US|Sergey Lavrov;Maxim Ryzhenkov"
                + "|BY;RU|Meetings on the sidelines of the 79th UNGA session",
            "2024-10-31/2024-11-01|day|forum|held|Minsk,BY|Sergey Lavrov|RU"
                + "|2nd International Conference on Eurasian Security",
            "2024-12-30/2025-01-02|day|visit|cancelled|Beijing,CN||CN|Working visit",
            "2025-01-01/2025-12-31|year|call|held||Sergey Lavrov|BY;RU"
                + "|Two telephone conversations of the foreign ministers"));
    events.add(visit());
    events.addAll(
        Samples.events(
            "odd/=cmd.txt",
            "2025-10-01/2025-12-31|quarter|meeting|planned|=1+1,RU||BY;RU"
                + "|=HYPERLINK(\"http://x\") \u001b[31mred\u001b[0m \u202Eesrever 北京 \u2028 \"x\""
                + " and so many words that they do not fit on one line of any usual terminal"));
    return new Chronology(documents(), events, diagnostics());
  }

  /** The texts of the documents; the one has a line end and a letter of two code units. */
  static Map<String, String> texts() {
    String release =
        "\uD83D\uDD4A Release\n\nThe Minister of Foreign Affairs, Maxim Ryzhenkov, will be in Moscow.\n"
            + "He is Mikhail Ryzhenkov in the text of the programme itself.\n\nOn June 9-10, \"he\"\nwill"
            + " visit Moscow and meet Sergey Lavrov there. ";
    Map<String, String> texts = new HashMap<>();
    texts.put(RELEASE, release.repeat(2));
    texts.put("b.txt", "He, too.");
    return texts;
  }

  /** Options with the texts of the documents. */
  static WritingOptions options() {
    return new WritingOptions("1.0", 100, false, false, '\0', List.of(), false, false, texts());
  }

  private static Event visit() {
    Claim claim = claim("Official visit of Maxim Ryzhenkov to Moscow");
    Evidence first =
        new Evidence(
            "visit-20250609-ry-1f3a9c52",
            "visit-20250609-ry-1f3a9c52",
            RELEASE,
            new Span(128, 146),
            "On June 9-10, \"he\"\nwill visit",
            "visit.pay",
            List.of("name-variants"),
            claim);
    Evidence second =
        new Evidence(
            "visit-20250609-ry-2",
            "visit-20250609-ry-2",
            "b.txt",
            new Span(0, 3),
            "He,",
            "visit.go",
            List.of(),
            claim);
    return new Event(
        "visit-20250609-ry-1f3a9c52",
        List.of("visit-20250609-ry-2"),
        claim,
        new Codes("036", "AGREE"),
        List.of("name-variants"),
        List.of(first, second),
        List.of(
            new Conflict(
                "status",
                List.of(
                    new Conflict.Saying("planned", RELEASE),
                    new Conflict.Saying("held", "b.txt")))),
        List.of(new Relation("forum-20240129-x", "part-of")));
  }

  private static Claim claim(String title) {
    DateRange range =
        new DateRange(LocalDate.of(2025, 6, 9), LocalDate.of(2025, 6, 10), Precision.DAY);
    return new Claim(
        EventType.VISIT,
        "official",
        Status.PLANNED,
        title,
        new EventDate(range, "June 9-10", List.of("year-from-publication")),
        "",
        List.of(new Place("Moscow", "RU", 55.75, 37.62), Place.ofCountry("Russia", "RU")),
        List.of(
            new Participant(
                "Maxim Ryzhenkov",
                "Minister of Foreign Affairs",
                "BY",
                Role.VISITOR,
                List.of("Mikhail Ryzhenkov")),
            new Participant("Sergey Lavrov", "", "", Role.DELEGATION_HEAD, List.of())),
        List.of("BY", "RU"));
  }

  private static List<DocumentInfo> documents() {
    PublicationDate stamp =
        new PublicationDate.Known(LocalDate.of(2025, 6, 9), PublicationDate.Basis.STAMP);
    DatelineStamp dateline =
        new DatelineStamp(
            new Span(0, 32),
            "Moscow",
            new DatelineStamp.Day.Known(LocalDate.of(2022, 9, 12)),
            "TDI");
    DatelineStamp placeOnly =
        new DatelineStamp(new Span(0, 9), "Minsk", new DatelineStamp.Day.Unknown(), "");
    return List.of(
        new DocumentInfo(
            RELEASE,
            "f75c",
            "Press release on ...",
            stamp,
            "en",
            "https://mfa.example/releases/980",
            List.of(dateline)),
        new DocumentInfo(
            "b.txt", "695c", "", PublicationDate.UNKNOWN, "en", "", List.of(placeOnly)));
  }

  private static List<Diagnostic> diagnostics() {
    return List.of(
        new Diagnostic(Severity.WARNING, RELEASE, 3, 14, "odd-date", "30 February is no day"),
        Diagnostic.of(Severity.ERROR, "gone.txt", "unreadable", "no such file or directory"));
  }
}
