package org.scorebook.xlsx.parts;

import java.util.Locale;

/**
 * Names of parts within a package: {@code xl/worksheets/sheet1.xml}. They are the same whatever
 * their letter case; relationships name them from their own part's folder, or from the top with a
 * slash before.
 */
public final class Part {
  private Part() {}

  /** The name as a package is to spell it; some programs put in backslashes on Windows. */
  static String slashed(String name) {
    return name.replace('\\', '/');
  }

  /** The part that a relationship of another part points at. */
  static String resolve(String from, String written) {
    String target = slashed(written);
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String path = folder + target;
    while (path.contains("/../")) {
      String before = path.substring(0, path.indexOf("/../"));
      int parent = before.lastIndexOf('/') + 1;
      path = path.substring(0, parent) + path.substring(path.indexOf("/../") + 4);
    }
    return path.replace("/./", "/");
  }

  /** The part that holds the relationships of another. */
  static String relationshipsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /** Names of parts are the same whatever their letter case. */
  public static String key(String part) {
    return part.toLowerCase(Locale.ROOT);
  }
}
