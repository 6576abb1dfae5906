package dev.dateline.names;

import dev.dateline.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the names of a language into the form that ships. */
public final class NamePacker {

  private NamePacker() {}

  /** Packs the names of rules and of the gazetteer. */
  public static void pack(RuleBook rules, Path target) throws IOException {
    Files.write(target, NameData.of(rules).packed());
  }
}
