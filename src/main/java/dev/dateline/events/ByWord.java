package dev.dateline.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What begins with a word, found by the number of the word.
 *
 * @param <T> a pattern with what it tells
 */
final class ByWord<T> {

  private Object[] lists = new Object[0];

  void add(int word, T entry) {
    if (word >= lists.length) {
      lists = Arrays.copyOf(lists, 2 * word + 1);
    }
    if (lists[word] == null) {
      lists[word] = new ArrayList<T>(2);
    }
    at(word).add(entry);
  }

  /** What begins with a word, in the order in which it was added; the list must not be changed. */
  @SuppressWarnings("unchecked") // only add() fills the array
  List<T> at(int word) {
    Object list = word < lists.length ? lists[word] : null;
    return list == null ? List.of() : (List<T>) list;
  }
}
