package dev.dateline.output;

import dev.dateline.model.Participant;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in a text: best in one stretch of it, else nearest before that, else after it.
 *
 * @param near the stretch
 */
record Words(String text, Span near) {

  private static final Span NOWHERE = new Span(0, 0);

  /** Where the words stand, an empty span when they do not. */
  Span find(String words) {
    return words.isEmpty() ? NOWHERE : first(List.of(words));
  }

  /** Where a person is named: in full or by a variant, else by the last of the name. */
  Span find(Participant person) {
    List<String> forms = new ArrayList<>();
    forms.add(person.name());
    forms.addAll(person.variants());
    forms.add(person.name().substring(person.name().lastIndexOf(' ') + 1));
    return first(forms);
  }

  private Span first(List<String> forms) {
    for (String form : forms) {
      int at = forward(form, near.start(), near.end());
      if (at >= 0) {
        return new Span(at, at + form.length());
      }
    }
    for (String form : forms) {
      int at = backward(form, near.start());
      at = at >= 0 ? at : forward(form, near.end(), text.length());
      if (at >= 0) {
        return new Span(at, at + form.length());
      }
    }
    return NOWHERE;
  }

  private int forward(String form, int from, int to) {
    int at = text.indexOf(form, from);
    while (at >= 0 && at + form.length() <= to && !isWhole(at, at + form.length())) {
      at = text.indexOf(form, at + 1);
    }
    return at >= 0 && at + form.length() <= to ? at : -1;
  }

  private int backward(String form, int to) {
    int at = text.lastIndexOf(form, to - form.length());
    while (at >= 0 && !isWhole(at, at + form.length())) {
      at = text.lastIndexOf(form, at - 1);
    }
    return at;
  }

  /** Whether no letter or digit goes on at either end, so that "Oman" is not found in "Roman". */
  private boolean isWhole(int start, int end) {
    boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
