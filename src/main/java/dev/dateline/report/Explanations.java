package dev.dateline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the codes of findings mean, and what to do about them. */
public final class Explanations {

  private static final String FILE = "findings.properties";

  private final Properties texts = new Properties();

  public Explanations() {
    try (InputStream in = Explanations.class.getResourceAsStream(FILE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The meaning of a code in one line; of an unknown one its name. */
  public String meaning(String code) {
    return texts.getProperty(code, code);
  }

  /** What to do about it; of an unknown code its name. */
  public String help(String code) {
    return texts.getProperty(code + ".help", meaning(code));
  }
}
