package dev.dateline.rules;

import java.io.IOException;
import java.io.InputStream;
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

/** Reads a YAML rule file into nodes that know their line and column. */
final class YamlRules {

  private final String file;
  private final JsonParser parser;

  private YamlRules(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads one file.
   *
   * @throws RuleException when it is not well-formed
   * @throws IOException when it cannot be read
   */
  static RuleNode read(Path path, String name) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
      YamlRules reader = new YamlRules(name, parser);
      return reader.file();
    } catch (JacksonException e) {
      throw new RuleException(position(name, e.getLocation()), firstLine(e.getOriginalMessage()));
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

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("not well-formed YAML");
  }
}
