package dev.dateline.rules;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form in which the built-in rules ship: the same nodes as the YAML, written depth first, each
 * distinct text once. Line numbers are left behind, the names of the files are kept.
 */
final class PackedRules {

  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private PackedRules() {}

  /** Writes files, each under the name that its position has. */
  static void write(List<RuleNode> files, DataOutput out) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    files.forEach(file -> collect(file, texts));
    out.writeInt(texts.size());
    for (String text : texts.keySet()) {
      out.writeUTF(text);
    }
    out.writeInt(files.size());
    for (RuleNode file : files) {
      out.writeUTF(file.at().file());
      writeNode(file, texts, out);
    }
  }

  static List<RuleNode> read(DataInput in) throws IOException {
    String[] texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    RuleNode[] files = new RuleNode[in.readInt()];
    for (int i = 0; i < files.length; i++) {
      files[i] = readNode(in, texts, new RuleNode.Position(in.readUTF(), 0, 0));
    }
    return List.of(files);
  }

  private static void collect(RuleNode node, Map<String, Integer> texts) {
    if (node instanceof RuleNode.Scalar scalar) {
      texts.putIfAbsent(scalar.value(), texts.size());
    } else if (node instanceof RuleNode.Sequence sequence) {
      sequence.values().forEach(value -> collect(value, texts));
    } else {
      for (Map.Entry<String, RuleNode> entry : node.entries().entrySet()) {
        texts.putIfAbsent(entry.getKey(), texts.size());
        collect(entry.getValue(), texts);
      }
    }
  }

  private static void writeNode(RuleNode node, Map<String, Integer> texts, DataOutput out)
      throws IOException {
    if (node instanceof RuleNode.Scalar scalar) {
      out.writeByte(SCALAR);
      out.writeInt(texts.get(scalar.value()));
    } else if (node instanceof RuleNode.Sequence sequence) {
      out.writeByte(SEQUENCE);
      out.writeInt(sequence.values().size());
      for (RuleNode value : sequence.values()) {
        writeNode(value, texts, out);
      }
    } else {
      out.writeByte(MAPPING);
      out.writeInt(node.entries().size());
      for (Map.Entry<String, RuleNode> entry : node.entries().entrySet()) {
        out.writeInt(texts.get(entry.getKey()));
        writeNode(entry.getValue(), texts, out);
      }
    }
  }

  private static RuleNode readNode(DataInput in, String[] texts, RuleNode.Position at)
      throws IOException {
    int kind = in.readByte();
    if (kind == SCALAR) {
      return new RuleNode.Scalar(texts[in.readInt()], at);
    }
    int size = in.readInt();
    if (kind == SEQUENCE) {
      List<RuleNode> values = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        values.add(readNode(in, texts, at));
      }
      return new RuleNode.Sequence(values, at);
    }
    Map<String, RuleNode> entries = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String name = texts[in.readInt()];
      entries.put(name, readNode(in, texts, at));
    }
    return new RuleNode.Mapping(entries, Map.of(), at);
  }
}
