package dev.dateline.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Annotations and chronologies for tests, an event a line of words: {@code 2024-05-03/2024-05-04
 * visit,meeting planned places=Minsk countries=BY people=Lind optional}.
 */
public final class EvalFiles {

  private EvalFiles() {}

  /** An annotation file of one document. */
  public static String gold(String document, String... events) {
    List<String> objects = new ArrayList<>();
    for (String event : events) {
      Map<String, String> words = words(event);
      objects.add(
          """
          {"id": "e%d", "start": "%s", "end": "%s", "alt": [%s], "types": [%s], "status": "%s",
           "places": [%s], "countries": [%s], "people": [%s], "evidence": "%s", "optional": %s}
          """
              .formatted(
                  objects.size() + 1,
                  start(words.get("date")),
                  end(words.get("date")),
                  alternatives(words.getOrDefault("alt", "")),
                  quoted(words.get("type")),
                  words.get("status"),
                  quoted(words.getOrDefault("places", "")),
                  quoted(words.getOrDefault("countries", "")),
                  quoted(words.getOrDefault("people", "")),
                  words.getOrDefault("quote", "they met").replace('_', ' '),
                  words.containsKey("optional")));
    }
    return "{\"doc\": \"%s\", \"events\": [\n%s]}\n".formatted(document, String.join(",", objects));
  }

  /** An event of a chronology, as a line of NDJSON. */
  public static String found(String document, String event) {
    Map<String, String> words = words(event);
    String countries = words.getOrDefault("countries", "");
    return """
    {"id": "%s", "type": "%s", "status": "%s", "title": "", "date": {"start": "%s", "end": "%s"},\
     "places": [%s], "participants": [%s], "sources": [{"document": "%s", "text": "%s", "rule": "%s"}]}
    """
        .formatted(
            words.getOrDefault("id", "x"),
            words.get("type"),
            words.get("status"),
            start(words.get("date")),
            end(words.get("date")),
            objects("\"country\": \"" + countries + "\", ", words.getOrDefault("places", "")),
            objects("", words.getOrDefault("people", "")),
            document,
            words.getOrDefault("quote", "they met").replace('_', ' '),
            words.getOrDefault("rule", words.get("type") + ".rule"));
  }

  /** A chronology in JSON. */
  public static String chronology(List<String> documents, String... events) {
    List<String> infos = new ArrayList<>();
    for (String document : documents) {
      infos.add("{\"id\": \"" + document + "\"}");
    }
    return "{\"documents\": [%s], \"events\": [%s]}"
        .formatted(String.join(",", infos), String.join(",", events));
  }

  private static Map<String, String> words(String event) {
    String[] parts = event.split(" ");
    Map<String, String> words = new LinkedHashMap<>();
    words.put("date", parts[0]);
    words.put("type", parts[1]);
    words.put("status", parts[2]);
    for (int i = 3; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String name = equals < 0 ? parts[i] : parts[i].substring(0, equals);
      words.put(name, parts[i].substring(equals + 1));
    }
    return words;
  }

  private static String start(String date) {
    return date.split("/")[0];
  }

  private static String end(String date) {
    return date.substring(date.indexOf('/') + 1);
  }

  private static String alternatives(String date) {
    return date.isEmpty() ? "" : "[\"" + start(date) + "\", \"" + end(date) + "\"]";
  }

  private static String quoted(String values) {
    return values.isEmpty() ? "" : '"' + values.replace(",", "\", \"") + '"';
  }

  private static String objects(String members, String names) {
    List<String> objects = new ArrayList<>();
    for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
      objects.add("{" + members + "\"name\": \"" + name.replace('_', ' ') + "\"}");
    }
    return String.join(",", objects);
  }
}
