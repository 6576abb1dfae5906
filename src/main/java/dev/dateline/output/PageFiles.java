package dev.dateline.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The files of the page. Its script is written as modules, which a page in one file cannot have; so
 * they are joined in the order of their imports, without the words {@code import} and {@code
 * export}, and share one scope.
 */
final class PageFiles {

  private static final String FOLDER = "/dev/dateline/page/";

  private static final String[] STYLES = {"base", "layout", "charts", "table", "panel", "print"};

  /** A module stands behind those that it imports; the last one starts the page. */
  private static final String[] MODULES = {
    "dom",
    "dates",
    "words",
    "tip",
    "marks",
    "data",
    "state",
    "filter",
    "scale",
    "facets",
    "bins",
    "brush",
    "histogram",
    "lanes",
    "timeline-layout",
    "timeline-canvas",
    "timeline-keys",
    "timeline-pointer",
    "timeline-tools",
    "timeline",
    "projection",
    "map-labels",
    "map-view",
    "map",
    "table",
    "quote",
    "panel",
    "notes",
    "main"
  };

  String style() {
    StringBuilder style = new StringBuilder("\n");
    for (String name : STYLES) {
      style.append(read(name + ".css"));
    }
    return style.toString();
  }

  String script() {
    StringBuilder script = new StringBuilder("\n'use strict';\n(() => {\n");
    for (String name : MODULES) {
      for (String line : read(name + ".js").split("\n")) {
        if (!line.startsWith("import ")) {
          script.append(line.startsWith("export ") ? line.substring(7) : line).append('\n');
        }
      }
    }
    return script.append("})();\n").toString();
  }

  /** A file as it is, in UTF-8 with LF line ends. */
  String read(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
