package dev.dateline.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule file in the form in which the built-in ones ship: the same nodes as in the YAML, written
 * depth first. Line numbers are left behind, the names of the files are kept.
 *
 * <p>Sections are unpacked when they are asked for, because a run reads few of the large ones.
 */
final class PackedRules {

  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private final RuleNode.Position at;
  private final PackedReader packed;
  private final Map<String, Integer> sections;

  private PackedRules(PackedReader in) {
    at = new RuleNode.Position(in.text(), 0, 0);
    packed = in;
    sections = sections(in);
  }

  /** Writes files, each under the name that its position has. */
  static void write(List<RuleNode> files, PackedWriter out) {
    out.number(files.size());
    for (RuleNode file : files) {
      out.text(file.at().file());
      out.number(file.entries().size());
      for (Map.Entry<String, RuleNode> section : file.entries().entrySet()) {
        PackedWriter value = new PackedWriter();
        writeNode(section.getValue(), value);
        out.text(section.getKey());
        out.block(value.bytes());
      }
    }
  }

  static List<RuleFile> read(PackedReader in) {
    int count = in.number();
    List<RuleFile> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      files.add(new RuleFile.Packed(new PackedRules(in)));
    }
    return files;
  }

  private static Map<String, Integer> sections(PackedReader in) {
    int count = in.number();
    Map<String, Integer> sections = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      int length = in.number();
      sections.put(name, in.position());
      in.position(in.position() + length);
    }
    return sections;
  }

  boolean has(String section) {
    return sections.containsKey(section);
  }

  Optional<RuleNode> section(String name) {
    Integer position = sections.get(name);
    return position == null ? Optional.empty() : Optional.of(readNode(packed.from(position)));
  }

  RuleNode whole() {
    Map<String, RuleNode> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> section : sections.entrySet()) {
      entries.put(section.getKey(), readNode(packed.from(section.getValue())));
    }
    return new RuleNode.Mapping(entries, Map.of(), at);
  }

  private static void writeNode(RuleNode node, PackedWriter out) {
    if (node instanceof RuleNode.Scalar scalar) {
      out.number(SCALAR);
      out.text(scalar.value());
    } else if (node instanceof RuleNode.Sequence sequence) {
      out.number(SEQUENCE);
      out.number(sequence.values().size());
      for (RuleNode value : sequence.values()) {
        writeNode(value, out);
      }
    } else {
      out.number(MAPPING);
      out.number(node.entries().size());
      for (Map.Entry<String, RuleNode> entry : node.entries().entrySet()) {
        out.text(entry.getKey());
        writeNode(entry.getValue(), out);
      }
    }
  }

  private RuleNode readNode(PackedReader in) {
    int kind = in.number();
    if (kind == SCALAR) {
      return new RuleNode.Scalar(in.text(), at);
    }
    int size = in.number();
    if (kind == SEQUENCE) {
      RuleNode[] values = new RuleNode[size];
      for (int i = 0; i < size; i++) {
        values[i] = readNode(in);
      }
      return new RuleNode.Sequence(List.of(values), at);
    }
    Map<String, RuleNode> entries = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String name = in.text();
      entries.put(name, readNode(in));
    }
    return new RuleNode.Mapping(entries, Map.of(), at);
  }
}
