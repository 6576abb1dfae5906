package dev.dateline.cli;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import dev.dateline.rules.RuleNode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules that a command line asks for.
 *
 * @param language whose built-in rules come first
 * @param paths the user's own files and folders, in order
 */
record RuleFiles(String language, List<String> paths) {

  /** Those of the options {@code --lang} and {@code --rules}. */
  static RuleFiles of(Arguments arguments) {
    String language = arguments.value("--lang");
    return new RuleFiles(language.isEmpty() ? "en" : language, arguments.values("--rules"));
  }

  /** The built-in rules, then the user's own. */
  RuleBook load() {
    RuleBook book = builtIn();
    for (String path : paths) {
      try {
        book = book.and(read(path));
      } catch (RuleException e) {
        throw fault(e);
      }
    }
    return book;
  }

  RuleBook builtIn() {
    try {
      return RuleBook.builtIn(language);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--lang: " + e.getMessage());
    }
  }

  /**
   * The rules of one file or folder.
   *
   * @throws RuleException also when it cannot be read
   */
  static RuleBook read(String path) {
    try {
      return RuleBook.read(Path.of(path));
    } catch (IOException | InvalidPathException e) {
      throw new RuleException(new RuleNode.Position(path, 0, 0), reason(e));
    }
  }

  static UsageException fault(RuleException e) {
    return new UsageException("--rules: " + e.at() + ": error: " + e.getMessage());
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    return e instanceof AccessDeniedException
        ? "permission denied"
        : "cannot be read: " + e.getMessage();
  }
}
