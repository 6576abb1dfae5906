package dev.dateline.names;

import dev.dateline.rules.PackedReader;
import dev.dateline.rules.PackedWriter;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Vocabulary;

/** The names of a language: the words, then what they are and begin. */
record NameData(Vocabulary words, NameIndex index) {

  /** The names that come with the program, packed by the build. */
  static NameData builtIn(String language) {
    PackedReader in =
        PackedReader.ofResource("/dev/dateline/names/" + language + ".names").orElseThrow();
    return new NameData(Vocabulary.read(in), new NameIndex(in));
  }

  /** The names of the gazetteer's tables and of rules. */
  static NameData of(RuleBook rules) {
    Vocabulary.Builder words = new Vocabulary.Builder();
    NameIndexBuilder names = new NameIndexBuilder(words);
    NameSources sources = new NameSources(names);
    sources.readTables();
    sources.read(rules);
    return new NameData(words.build(), names.build());
  }

  /** These names with what is the user's own. */
  NameData own(RuleBook rules) {
    Vocabulary.Builder all = new Vocabulary.Builder(words);
    NameIndexBuilder names = new NameIndexBuilder(all);
    new NameSources(names).read(rules);
    return new NameData(all.build(), names.build());
  }

  byte[] packed() {
    PackedWriter out = new PackedWriter();
    words.write(out);
    index.write(out);
    return out.bytes();
  }
}
