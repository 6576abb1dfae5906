package dev.dateline.explain;

import dev.dateline.model.Explanation;
import dev.dateline.model.Explanation.Mark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Goes through a text with its marks, which may be nested. */
abstract class MarkWalk {

  /** Goes through the whole text. */
  final void walk(Explanation explanation) throws IOException {
    String text = explanation.text();
    Deque<Mark> open = new ArrayDeque<>();
    int at = 0;
    for (Mark mark : explanation.marks()) {
      at = closeBefore(mark.span().start(), open, text, at);
      piece(text.substring(at, mark.span().start()), open);
      at = mark.span().start();
      open(mark);
      open.push(mark);
    }
    at = closeBefore(Integer.MAX_VALUE, open, text, at);
    piece(text.substring(at), open);
  }

  private int closeBefore(int limit, Deque<Mark> open, String text, int from) throws IOException {
    int at = from;
    while (!open.isEmpty() && open.peek().span().end() <= limit) {
      int end = open.peek().span().end();
      piece(text.substring(at, end), open);
      at = end;
      close(open.pop());
    }
    return at;
  }

  private void piece(String words, Deque<Mark> open) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    if (open.isEmpty()) {
      plain(words);
    } else {
      marked(words, open.peek());
    }
  }

  abstract void open(Mark mark) throws IOException;

  abstract void close(Mark mark) throws IOException;

  abstract void plain(String words) throws IOException;

  /** Words in a mark, the innermost one. */
  abstract void marked(String words, Mark mark) throws IOException;
}
