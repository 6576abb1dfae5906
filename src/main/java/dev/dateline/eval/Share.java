package dev.dateline.eval;

/** How many of some were right. */
public record Share(int right, int of) {

  double value() {
    return of == 0 ? 0 : (double) right / of;
  }

  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), of + 1);
  }
}
