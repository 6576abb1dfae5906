package dev.dateline.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a value in a rule file may look like; the list is closed. */
sealed interface Form
    permits Form.Text,
        Form.Like,
        Form.Number,
        Form.Day,
        Form.Row,
        Form.Table,
        Form.Named,
        PatternForm {

  /**
   * Refuses a value of another form.
   *
   * @throws RuleException with the position of what is wrong
   */
  void check(RuleNode node);

  /** A text that is not empty. */
  record Text() implements Form {
    @Override
    public void check(RuleNode node) {
      if (node.text().isBlank()) {
        throw new RuleException(node.at(), "a text is missing here");
      }
    }
  }

  /** A text that a regular expression describes, and in words what that is. */
  record Like(String regex, String description) implements Form {
    @Override
    public void check(RuleNode node) {
      if (!node.text().matches(regex)) {
        throw new RuleException(
            node.at(), description + " is expected here, not '" + node.text() + "'");
      }
    }
  }

  /** A number within bounds. */
  record Number(double least, double most) implements Form {
    @Override
    public void check(RuleNode node) {
      String text = node.text();
      boolean number = text.matches("-?\\d{1,4}(\\.\\d{1,12})?");
      if (!number || Double.parseDouble(text) < least || Double.parseDouble(text) > most) {
        throw new RuleException(
            node.at(),
            "a number from %.0f to %.0f is expected here, not '%s'".formatted(least, most, text));
      }
    }
  }

  /** A day, {@code yyyy-mm-dd}. */
  record Day() implements Form {
    @Override
    public void check(RuleNode node) {
      try {
        LocalDate.parse(node.text());
      } catch (DateTimeException e) {
        throw new RuleException(
            node.at(), "a day (yyyy-mm-dd) is expected here, not '" + node.text() + "'");
      }
    }
  }

  /** A row of at least some values; one alone stands for a row of itself. */
  record Row(Form member, int least) implements Form {
    @Override
    public void check(RuleNode node) {
      if (node.items().size() < least) {
        throw new RuleException(node.at(), "this list must not be empty");
      }
      node.items().forEach(member::check);
    }
  }

  /** Values by any names. */
  record Table(Form names, Form values) implements Form {
    @Override
    public void check(RuleNode node) {
      for (Map.Entry<String, RuleNode> entry : node.entries().entrySet()) {
        RuleNode.Position at = ((RuleNode.Mapping) node).at(entry.getKey());
        names.check(new RuleNode.Scalar(entry.getKey(), at));
        values.check(entry.getValue());
      }
    }
  }

  /** Values by names that are known. */
  record Named(Map<String, Form> forms, Set<String> required) implements Form {
    @Override
    public void check(RuleNode node) {
      for (Map.Entry<String, RuleNode> entry : node.entries().entrySet()) {
        Form form = forms.get(entry.getKey());
        if (form == null) {
          throw unknown(((RuleNode.Mapping) node).at(entry.getKey()), entry.getKey());
        }
        form.check(entry.getValue());
      }
      required.forEach(node::get);
    }

    private RuleException unknown(RuleNode.Position at, String name) {
      List<String> known = forms.keySet().stream().sorted().toList();
      String hint = Nearest.hint(name, known);
      String names = hint.isEmpty() ? "; choose " + String.join(", ", known) : hint;
      return new RuleException(at, "'" + name + "' is not known here" + names);
    }
  }
}
