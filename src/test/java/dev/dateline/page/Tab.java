package dev.dateline.page;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A tab of the browser: what a person does there with mouse and keys, and what can be seen. */
final class Tab {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, Integer> KEYS =
      Map.of(
          "Enter",
          13,
          "Escape",
          27,
          "Tab",
          9,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40,
          "End",
          35);

  private final DevTools tools;
  private final String session;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private Tab(DevTools tools, String session) {
    this.tools = tools;
    this.session = session;
  }

  static Tab create(DevTools tools) {
    JsonNode target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"));
    String id = target.get("targetId").asString();
    Map<String, ?> attach = Map.of("targetId", id, "flatten", true);
    JsonNode attached = tools.call("", "Target.attachToTarget", attach);
    Tab tab = new Tab(tools, attached.get("sessionId").asString());
    tools.listen(tab::note);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.call(domain + ".enable", Map.of());
    }
    return tab;
  }

  JsonNode call(String method, Map<String, ?> parameters) {
    return tools.call(session, method, parameters);
  }

  private void note(JsonNode event) {
    if (!event.path("sessionId").asString("").equals(session)) {
      return;
    }
    JsonNode values = event.path("params");
    switch (event.path("method").asString("")) {
      case "Network.requestWillBeSent" -> requests.add(values.at("/request/url").asString());
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
          problems.add(values.toString());
      default -> {}
    }
  }

  /** Whatever the page has written to the console, or failed at. */
  List<String> problems() {
    return problems;
  }

  /** The addresses that the page has asked for, its own among them. */
  List<String> requests() {
    return requests;
  }

  /** Opens a page and waits until it says that it is ready. */
  void open(URI page) {
    call("Page.navigate", Map.of("url", page.toString()));
    until("performance.getEntriesByName('dateline-ready').length === 1");
  }

  void reload() {
    evaluate("performance.clearMarks()");
    call("Page.reload", Map.of());
    until("performance.getEntriesByName('dateline-ready').length === 1");
  }

  JsonNode evaluate(String script) {
    Map<String, ?> call = Map.of("expression", script, "returnByValue", true, "awaitPromise", true);
    JsonNode result = call("Runtime.evaluate", call);
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  String text(String selector) {
    return evaluate("document.querySelector(" + quoted(selector) + ").innerText").asString();
  }

  int count(String selector) {
    return evaluate("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
  }

  /** Waits until the address has something behind its {@code #}. */
  void untilAddressHas(String part) {
    until("decodeURIComponent(location.hash).includes(" + quoted(part) + ")");
  }

  /** Waits until an expression is true. */
  void until(String condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isTrue(condition)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("never true: " + condition + ", with " + problems);
      }
    }
  }

  /** A page that is just being replaced has no answer. */
  private boolean isTrue(String condition) {
    String patient =
        "new Promise((done) => setTimeout(() => done(Boolean(" + condition + ")), 30))";
    try {
      return evaluate(patient).asBoolean(false);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** Clicks the middle of the first element that the selector finds. */
  void click(String selector) {
    JsonNode middle = middle(selector);
    click(middle.get(0).asDouble(), middle.get(1).asDouble());
  }

  void click(double x, double y) {
    mouse("mouseMoved", x, y, 0);
    mouse("mousePressed", x, y, 1);
    mouse("mouseReleased", x, y, 1);
  }

  /** Presses at one share of an element's width, moves to another, and lets go. */
  void drag(String selector, double from, double to) {
    JsonNode box = middle(selector);
    double y = box.get(1).asDouble();
    double left = box.get(2).asDouble();
    double width = box.get(3).asDouble();
    mouse("mousePressed", left + from * width, y, 1);
    mouse("mouseMoved", left + (from + to) / 2 * width, y, 1);
    mouse("mouseMoved", left + to * width, y, 1);
    mouse("mouseReleased", left + to * width, y, 1);
  }

  private void mouse(String type, double x, double y, int clicks) {
    call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            x,
            "y",
            y,
            "button",
            clicks > 0 ? "left" : "none",
            "buttons",
            clicks,
            "clickCount",
            clicks));
  }

  /** The middle of an element, its left and its width, once it has been scrolled into sight. */
  private JsonNode middle(String selector) {
    return evaluate(
        "(() => { const e = document.querySelector("
            + quoted(selector)
            + "); e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
            + " return [b.x + b.width / 2, b.y + b.height / 2, b.x, b.width]; })()");
  }

  void focus(String selector) {
    evaluate("document.querySelector(" + quoted(selector) + ").focus()");
  }

  /** Presses a key: the name of one, or a character. */
  void press(String key) {
    int code = KEYS.getOrDefault(key, 0);
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    Map<String, ?> down =
        Map.of(
            "type",
            text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key",
            key,
            "text",
            text,
            "windowsVirtualKeyCode",
            code);
    call("Input.dispatchKeyEvent", down);
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  void type(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  /** Makes the page take the reader for one who wants a feature so: prefers-color-scheme, dark. */
  void prefer(String feature, String value) {
    Map<String, ?> media = Map.of("features", List.of(Map.of("name", feature, "value", value)));
    call("Emulation.setEmulatedMedia", media);
  }

  void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What is seen, as a PNG. */
  byte[] picture() {
    JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png"));
    return Base64.getDecoder().decode(shot.get("data").asString());
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
