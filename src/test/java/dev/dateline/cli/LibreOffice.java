package dev.dateline.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * LibreOffice without a window, with settings of its own.
 *
 * @param folder where files are read and written
 */
record LibreOffice(Path folder) {

  /** CSV in UTF-8, cells as shown, quotes where needed, every sheet a file. */
  static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,,,-1";

  /** Skips the test where there is none. */
  static LibreOffice in(Path folder) {
    assumeTrue(
        isInstalled(), "no soffice here: apt-get install libreoffice-calc-nogui to run this test");
    return new LibreOffice(folder);
  }

  /** Opens a file, and saves it in another format; more arguments may say how it is opened. */
  void convert(String file, String format, String... more) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri()));
    line.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
    line.addAll(List.of(more));
    line.add(folder.resolve(file).toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || !said.contains("->")) {
      throw new IOException("soffice: " + said);
    }
  }

  private static boolean isInstalled() {
    for (String place : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(place, "soffice"))) {
        return true;
      }
    }
    return false;
  }
}
