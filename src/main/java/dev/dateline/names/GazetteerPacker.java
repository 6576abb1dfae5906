package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs {@code cities.tsv} into the hash table that {@link Gazetteer} reads. */
public final class GazetteerPacker {

  /** Country, flags, latitude and longitude in hundredths of a degree, population. */
  static final int CITY_BYTES = 15;

  private static final int MOST = 12;

  private GazetteerPacker() {}

  /** Reads a table of towns and writes its packed form. */
  public static void pack(Path source, Path target) throws IOException {
    Map<String, List<String[]>> byName = new TreeMap<>();
    for (String line : Files.readAllLines(source)) {
      String[] fields = Lines.split(line, '\t');
      add(byName, fields[0], fields);
      for (String variant : Lines.split(fields[1], '|')) {
        boolean weak = variant.endsWith("?");
        String name = weak ? variant.substring(0, variant.length() - 1) : variant;
        add(byName, name, weak ? weak(fields) : fields);
      }
    }
    Files.write(target, table(byName));
  }

  /** The same town under a name that is also another word: "Gorky" for Nizhny Novgorod. */
  private static String[] weak(String[] fields) {
    String[] marked = fields.clone();
    marked[6] += "W";
    return marked;
  }

  private static void add(Map<String, List<String[]>> byName, String name, String[] fields) {
    String key = String.join(" ", Tokens.split(name));
    if (!key.isEmpty()) {
      List<String[]> cities = byName.computeIfAbsent(key, n -> new ArrayList<>());
      if (!cities.contains(fields)) {
        cities.add(fields);
      }
    }
  }

  private static byte[] table(Map<String, List<String[]>> byName) throws IOException {
    int slots = Integer.highestOneBit(byName.size() * 2) << 1;
    int[] offsets = new int[slots];
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (Map.Entry<String, List<String[]>> entry : byName.entrySet()) {
      int slot = Gazetteer.hash(entry.getKey()) & (slots - 1);
      while (offsets[slot] != 0) {
        slot = (slot + 1) & (slots - 1);
      }
      offsets[slot] = 4 + 4 * slots + records.size();
      records.write(record(entry.getKey(), entry.getValue()));
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    out.writeInt(slots);
    for (int offset : offsets) {
      out.writeInt(offset);
    }
    records.writeTo(out);
    return whole.toByteArray();
  }

  private static byte[] record(String name, List<String[]> cities) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(name.length());
    out.writeChars(name);
    List<String[]> largest = new ArrayList<>(cities);
    largest.sort((a, b) -> Integer.compare(Integer.parseInt(b[5]), Integer.parseInt(a[5])));
    List<String[]> kept = largest.subList(0, Math.min(MOST, largest.size()));
    out.writeByte(kept.size());
    for (String[] fields : kept) {
      writeCity(fields, out);
    }
    return bytes.toByteArray();
  }

  private static void writeCity(String[] fields, DataOutputStream out) throws IOException {
    out.writeBytes(fields[2]);
    out.writeByte((fields[6].contains("W") ? 1 : 0) | (fields[6].contains("C") ? 2 : 0));
    out.writeInt((int) Math.round(Double.parseDouble(fields[3]) * 100));
    out.writeInt((int) Math.round(Double.parseDouble(fields[4]) * 100));
    out.writeInt(Integer.parseInt(fields[5]));
  }
}
