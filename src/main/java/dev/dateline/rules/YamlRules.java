package dev.dateline.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a YAML file, of rules or of options, into nodes that know their line and column. */
public final class YamlRules {

  private final String file;
  private final JsonParser parser;

  private YamlRules(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads one file.
   *
   * @param name of the file in messages
   * @throws RuleException when it is not well-formed
   * @throws IOException when it cannot be read
   */
  public static RuleNode read(Path path, String name) throws IOException {
    String text = decode(Files.readAllBytes(path), name);
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      return new YamlRules(name, parser).file();
    } catch (JacksonException e) {
      throw new RuleException(position(name, e.getLocation()), explain(e.getOriginalMessage()));
    }
  }

  private RuleNode file() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return new RuleNode.Mapping(Map.of(), Map.of(), new RuleNode.Position(file, 1, 1));
    }
    RuleNode node = node(first);
    if (parser.nextToken() != null) {
      throw new RuleException(
          position(file, parser.currentTokenLocation()), "a second document ('---') is not read");
    }
    return node;
  }

  private RuleNode node(JsonToken token) {
    RuleNode.Position at = position(file, parser.currentTokenLocation());
    return switch (token) {
      case START_OBJECT -> mapping(at);
      case START_ARRAY -> sequence(at);
      case VALUE_NULL -> new RuleNode.Scalar("", at);
      default -> new RuleNode.Scalar(parser.getString(), at);
    };
  }

  private RuleNode mapping(RuleNode.Position at) {
    Map<String, RuleNode> entries = new LinkedHashMap<>();
    Map<String, RuleNode.Position> names = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      RuleNode.Position nameAt = position(file, parser.currentTokenLocation());
      String name = parser.currentName();
      if (entries.put(name, node(parser.nextToken())) != null) {
        throw new RuleException(nameAt, "'" + name + "' is given twice");
      }
      names.put(name, nameAt);
    }
    return new RuleNode.Mapping(entries, names, at);
  }

  private RuleNode sequence(RuleNode.Position at) {
    List<RuleNode> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(node(token));
    }
    return new RuleNode.Sequence(values, at);
  }

  private static RuleNode.Position position(String file, TokenStreamLocation at) {
    return at == null
        ? new RuleNode.Position(file, 1, 1)
        : new RuleNode.Position(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  /** The parser's message without the lines that quote the file. */
  private static String explain(String message) {
    List<String> said = message.lines().filter(line -> !line.startsWith(" ")).limit(2).toList();
    return "not well-formed YAML: " + String.join(", ", said);
  }

  private static String decode(byte[] bytes, String file) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      int column = text.length() - text.lastIndexOf('\n');
      throw new RuleException(new RuleNode.Position(file, line, column), "not valid UTF-8");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
