package dev.dateline.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Writes our own classes and data into a jar without compressing them, because a run that reads one
 * small text spends 6 ms on inflating the gazetteer, the names and the rules.
 */
public final class StartJar {

  private final JarOutputStream jar;

  private StartJar(JarOutputStream jar) {
    this.jar = jar;
  }

  /**
   * Writes the jar.
   *
   * @param arguments the folder of the classes, the jar to write, the program's version
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path part = Path.of(arguments[1] + ".part");
    try (OutputStream out = Files.newOutputStream(part);
        JarOutputStream jar = new JarOutputStream(out)) {
      StartJar start = new StartJar(jar);
      start.manifest(arguments[2]);
      for (Path file : files(classes)) {
        start.add(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    Files.move(part, Path.of(arguments[1]), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void manifest(String version) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    add("META-INF/MANIFEST.MF", bytes.toByteArray());
  }

  private void add(String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }
}
