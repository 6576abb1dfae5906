package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of verbs: regular ones are made, irregular ones are data. */
final class Verbs {

  /** What a form of a verb says of time. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  private final Map<String, RuleNode> irregular = new HashMap<>();
  private final Map<String, RuleNode> presents = new HashMap<>();
  private final Map<String, int[]> numbers = new HashMap<>();
  private final Map<Integer, Form> forms = new HashMap<>();
  private final Vocabulary.Builder words;

  Verbs(RuleBook rules, Vocabulary.Builder words) {
    this.words = words;
    for (RuleNode section : rules.sections("irregular-verbs")) {
      irregular.putAll(section.entries());
    }
    for (RuleNode section : rules.sections("irregular-presents")) {
      presents.putAll(section.entries());
    }
  }

  /** The numbers of all forms of a verb; the array must not be changed. */
  int[] numbersOf(String verb) {
    int[] known = numbers.get(verb);
    if (known == null) {
      known = numbersOfForms(verb);
      numbers.put(verb, known);
    }
    return known;
  }

  private int[] numbersOfForms(String verb) {
    Map<String, Form> all = formsOf(verb);
    int[] found = new int[all.size()];
    int count = 0;
    for (Map.Entry<String, Form> form : all.entrySet()) {
      found[count] = words.number(form.getKey());
      forms.putIfAbsent(found[count++], form.getValue());
    }
    return found;
  }

  /** What form of a verb a word is. */
  Form formOf(int number) {
    return forms.getOrDefault(number, Form.BASE);
  }

  /** Whether a word is a form of a verb that some rule names. */
  boolean isForm(int number) {
    return forms.containsKey(number);
  }

  private Map<String, Form> formsOf(String verb) {
    Map<String, Form> all = new LinkedHashMap<>();
    all.put(verb, Form.BASE);
    RuleNode present = presents.get(verb);
    for (String form : present != null ? present.texts() : List.of(third(verb))) {
      all.put(form, Form.THIRD);
    }
    RuleNode own = irregular.get(verb);
    for (String past : own != null ? own.texts() : regularPast(verb)) {
      all.put(past, Form.PAST);
    }
    for (String form : ing(verb)) {
      all.put(form, Form.ING);
    }
    return all;
  }

  private static String third(String verb) {
    if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
    return verb + (hiss || verb.endsWith("x") || verb.endsWith("o") ? "es" : "s");
  }

  private static List<String> regularPast(String verb) {
    if (verb.endsWith("e")) {
      return List.of(verb + "d");
    }
    if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
      return List.of(verb.substring(0, verb.length() - 1) + "ied");
    }
    char last = verb.charAt(verb.length() - 1);
    return doubles(verb) ? List.of(verb + last + "ed", verb + "ed") : List.of(verb + "ed");
  }

  private static List<String> ing(String verb) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return List.of(verb.substring(0, verb.length() - 1) + "ing");
    }
    char last = verb.charAt(verb.length() - 1);
    return doubles(verb) ? List.of(verb + last + "ing", verb + "ing") : List.of(verb + "ing");
  }

  /** "travel" has "travelled" and "traveled": a last consonant after one vowel may be doubled. */
  private static boolean doubles(String verb) {
    int length = verb.length();
    return length > 2
        && "lptgmn".indexOf(verb.charAt(length - 1)) >= 0
        && isVowel(verb.charAt(length - 2))
        && !isVowel(verb.charAt(length - 3));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
