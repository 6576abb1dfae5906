package dev.dateline.page;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Chromium without a window, with a profile of its own, steered by the DevTools protocol. */
final class Browser {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private final Process process;
  private final DevTools tools;

  private Browser(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  static Browser start(Path profile) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            PROGRAM.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--window-size=1400,1000",
            "--user-data-dir=" + profile,
            "--remote-debugging-port=0",
            "about:blank");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(DISCARD).start();
    return new Browser(process, DevTools.connect(address(process, profile)));
  }

  /** Where the browser listens, which it writes into its profile once it does. */
  private static URI address(Process process, Path profile)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    while (process.isAlive()) {
      if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
        List<String> lines = Files.readAllLines(file);
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    throw new IOException("chromium ended with " + process.exitValue());
  }

  /** A new, empty tab. */
  Tab tab() {
    return Tab.create(tools);
  }

  void close() throws InterruptedException {
    tools.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
