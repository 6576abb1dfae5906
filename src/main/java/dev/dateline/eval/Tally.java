package dev.dateline.eval;

/**
 * How many were right.
 *
 * <p>The two counts of right ones differ for a part of the events: a visit found where a visit or a
 * meeting is accepted counts for the precision of visits and for the recall of the type named
 * first.
 *
 * @param right found events that are annotated ones
 * @param predicted found events that count
 * @param found annotated events that were found
 * @param required annotated events that should be
 */
public record Tally(int right, int predicted, int found, int required) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        right + other.right,
        predicted + other.predicted,
        found + other.found,
        required + other.required);
  }

  /** From 0 to 1; 0 when there is nothing to count. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** From 0 to 1; 0 when there is nothing to count. */
  public double recall() {
    return required == 0 ? 0 : (double) found / required;
  }

  /** From 0 to 1; 0 when there is nothing to count. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
