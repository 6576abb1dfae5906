package dev.dateline.model;

/**
 * A half-open stretch of a document's extracted text, in UTF-16 code units.
 *
 * @param start the offset of the first code unit
 * @param end the offset just after the last one, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** No words at all, where none can be named. */
  public static final Span NONE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public boolean isEmpty() {
    return start == end;
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of this span in the text that it counts. */
  public String of(String text) {
    return text.substring(start, end);
  }

  // Written out, because what the compiler makes is linked at its first use, which slows a start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Earlier start first; of two that start together, the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
