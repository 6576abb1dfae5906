package dev.dateline.names;

import dev.dateline.rules.PackedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The towns of the world by name, read from a packed hash table without unpacking it.
 *
 * <p>{@link GazetteerPacker} writes the table: the number of slots, the slots with the offset of a
 * record or 0, then the records. A record is its name and, largest first, the towns of that name.
 */
final class Gazetteer {

  private static final int WEAK = 1;
  private static final int CAPITAL = 2;

  private final ByteBuffer table;
  private final int mask;

  Gazetteer(byte[] packed) {
    table = ByteBuffer.wrap(packed);
    mask = table.getInt(0) - 1;
  }

  /** The one that ships with the program. */
  static Gazetteer builtIn() {
    try (InputStream in =
        Gazetteer.class.getResourceAsStream("/dev/dateline/gazetteer/cities.bin")) {
      return new Gazetteer(PackedReader.all(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The towns of a name, the largest first; empty when there is none. */
  List<City> find(CharSequence name) {
    int slot = hash(name) & mask;
    for (int at = offset(slot); at != 0; at = offset(slot)) {
      if (isNamed(at, name)) {
        return cities(at + 2 + 2 * name.length());
      }
      slot = (slot + 1) & mask;
    }
    return List.of();
  }

  static int hash(CharSequence name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + name.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }

  private int offset(int slot) {
    return table.getInt(4 + 4 * slot);
  }

  private boolean isNamed(int at, CharSequence name) {
    if (table.getShort(at) != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (table.getChar(at + 2 + 2 * i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private List<City> cities(int offset) {
    int count = table.get(offset);
    List<City> cities = new ArrayList<>(count);
    int at = offset + 1;
    for (int i = 0; i < count; i++) {
      cities.add(city(at));
      at += GazetteerPacker.CITY_BYTES;
    }
    return cities;
  }

  private City city(int at) {
    String country = "" + (char) table.get(at) + (char) table.get(at + 1);
    int flags = table.get(at + 2);
    return new City(
        country,
        table.getInt(at + 3) / 100.0,
        table.getInt(at + 7) / 100.0,
        table.getInt(at + 11),
        (flags & WEAK) != 0,
        (flags & CAPITAL) != 0);
  }
}
