package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {

  private static final String NOTE =
      "On June 9-10, X & Y <met> for three days; on 3 and 5 May 2024 at 10:30, \"twice a year\".\n";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void oneNote() {
    program = new Program(folder).file("a.txt", NOTE).file("b.txt", "today");
  }

  @Test
  void textHasMarks() {
    assertThat(program.run("dates -d 2025-06-11 @a.txt").out())
        .isEqualTo(
            "==> @a.txt <==\nOn [June 9-10|2025-06-09/2025-06-10], X & Y <met> for [three"
                + " days|P3D]; on [3 and 5 May 2024|2024-05-03; 2024-05-05] at [10:30|T10:30],"
                + " \"[twice a year|P1Y]\".\n\n");
  }

  @Test
  void whatHasNoDateSaysWhy() {
    Program.Result result = program.run("dates @b.txt");
    assertThat(result.out()).contains("[today|? no-publication-date]");
    assertThat(result.err()).contains("no publication date is stated");
    assertThat(result.code()).isZero();
  }

  @Test
  void jsonIsAsTheContractSays() {
    assertThat(program.run("dates -f json -q -d 2025-06-11 @a.txt").out())
        .startsWith(
            """
            {
              "documents": [
                {
                  "id": "@a.txt",
                  "published": "2025-06-11",
                  "expressions": [
                    {"start": 3, "end": 12, "text": "June 9-10", "kind": "range", "date": \
            {"start": "2025-06-09", "end": "2025-06-10", "precision": "day", "edtf": \
            "2025-06-09/2025-06-10"}, "timex3": {"type": "DATE", "value": \
            "2025-06-09/2025-06-10"}, "basis": ["year-from-publication"], "rule": \
            "date.month-first", "parts": [{"start": 3, "end": 9, "text": "June 9", "date": \
            {"start": "2025-06-09", "end": "2025-06-09", "precision": "day", "edtf": \
            "2025-06-09"}, "timex3": {"type": "DATE", "value": "2025-06-09"}}, {"start": 10, \
            "end": 12, "text": "10", "date": {"start": "2025-06-10", "end": "2025-06-10", \
            "precision": "day", "edtf": "2025-06-10"}, "timex3": {"type": "DATE", "value": \
            "2025-06-10"}}]},
            """)
        .contains(
            "\"kind\": \"duration\", \"date\": null, \"timex3\": {\"type\": \"DURATION\","
                + " \"value\": \"P3D\"}, \"basis\": [], \"rule\": \"date.count\","
                + " \"unresolved\": \"duration\", \"parts\": []}")
        .endsWith("\n      ]\n    }\n  ]\n}\n");
  }

  @Test
  void linesAreOneExpressionEach() {
    String[] lines = program.run("dates -q -f ndjson -d 2025-06-11 @").out().split("\n");
    assertThat(lines).hasSize(6);
    assertThat(lines[0]).startsWith("{\"document\":\"@a.txt\",\"published\":\"2025-06-11\",");
    assertThat(lines[5]).contains("\"text\":\"today\"", "\"start\":\"2025-06-11\"");
  }

  @Test
  void tableHasARowForEach() {
    assertThat(program.run("dates -q -f csv -d 2025-06-11 @a.txt").out().split("\r\n"))
        .hasSize(6)
        .contains(
            "document,published,span_start,span_end,text,kind,start,end,precision,edtf,timex3_type,"
                + "timex3_value,basis,rule,unresolved,parts",
            "@a.txt,2025-06-11,45,61,3 and 5 May 2024,list,,,,,DATE,,,date.day-first,several-dates,"
                + "2024-05-03; 2024-05-05");
  }

  @Test
  void timeMlHasElementsInTheText() {
    assertThat(program.run("dates -f timeml -d 2025-06-11 @a.txt").out())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML>
            <DOCID>@a.txt</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2025-06-11" \
            functionInDocument="CREATION_TIME">2025-06-11</TIMEX3></DCT>
            <TEXT>On <TIMEX3 tid="t1" type="DATE" value="2025-06-09">June 9</TIMEX3>-<TIMEX3 \
            tid="t2" type="DATE" value="2025-06-10">10</TIMEX3>, X &amp; Y &lt;met&gt; for \
            <TIMEX3 tid="t3" type="DURATION" value="P3D">three days</TIMEX3>; on <TIMEX3 \
            tid="t4" type="DATE" value="2024-05-03">3</TIMEX3> and <TIMEX3 tid="t5" type="DATE" \
            value="2024-05-05">5 May 2024</TIMEX3> at <TIMEX3 tid="t6" type="TIME" \
            value="T10:30">10:30</TIMEX3>, "<TIMEX3 tid="t7" type="SET" value="P1Y">twice a \
            year</TIMEX3>".
            </TEXT>
            </TimeML>
            """);
  }

  @Test
  void severalDocumentsHaveOneRoot() {
    String xml = program.run("dates -q -f timeml @").out();
    assertThat(xml).contains("<Documents>\n<TimeML>").endsWith("</TimeML>\n</Documents>\n");
  }

  @Test
  void whatXmlCannotHoldIsReplacedOneForOne() {
    program.file("c.txt", "a\u0001b\uFFFFc today");
    assertThat(program.run("dates -q -f timeml @c.txt").out()).contains("<TEXT>a\uFFFDb\uFFFDc ");
  }

  @Test
  void endingOfTheOutputDecidesTheFormat() {
    assertThat(program.run("dates -q -o @x.xml @b.txt").code()).isZero();
    assertThat(program.read("x.xml")).startsWith("<?xml");
    assertThat(program.run("dates -o @x.pdf @b.txt").err()).contains("names no format");
  }

  @Test
  void orderOfDigitsCanBeSet() {
    program.file("d.txt", "On 9/6/2025.");
    assertThat(program.run("dates @d.txt").out()).contains("[9/6/2025|2025-09-06]");
    assertThat(program.run("dates --date-order dmy @d.txt").out()).contains("|2025-06-09]");
    assertThat(program.run("dates --date-order ymd @d.txt").code()).isEqualTo(2);
    assertThat(program.run("dates --domain novel @d.txt").code()).isEqualTo(2);
  }

  @Test
  void newsUnderADatelineWithoutYearTakesNoneFromAStory() {
    String told = "The two sides set up ties in May 1956.\n\nThe minister came on Nov. 4.\n";
    program.file("e.txt", told).file("f.txt", "BEIJING, Nov. 5 -- " + told);
    assertThat(program.run("dates @e.txt").out()).contains("[Nov. 4|1956-11-04]");
    assertThat(program.run("dates @f.txt").out()).contains("[Nov. 4|? no-publication-date]");
  }

  @Test
  void noDocumentIsStillWholeJsonAndXml() {
    assertThat(program.run("dates -f json @gone").out()).isEqualTo("{\n  \"documents\": []\n}\n");
    assertThat(program.run("dates -f timeml @gone").out()).endsWith("<Documents>\n</Documents>\n");
    assertThat(program.run("dates -f csv @gone").code()).isEqualTo(3);
  }

  @Test
  void helpHasExamples() {
    String help = program.run("dates --help").out();
    assertThat(help).contains("Examples:", "--domain", "--date-order", "timeml");
    assertThat(help.lines()).allMatch(line -> line.length() <= 100);
  }
}
