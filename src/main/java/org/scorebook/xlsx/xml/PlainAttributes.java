package org.scorebook.xlsx.xml;

import org.jspecify.annotations.Nullable;

/**
 * The attributes of the element that has just started, and the prefixes that are declared around
 * it. Declarations of namespaces are none of the attributes.
 */
final class PlainAttributes {
  /** More than any program writes. */
  private static final int MOST = 50;

  private static final String DECLARATION = "xmlns";
  private static final String XML = "xml";
  private static final int NAMESPACES = 64;

  private final PlainName[] names = new PlainName[MOST];
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final @Nullable String[] decoded = new String[MOST];
  private int size;
  private boolean prefixed;

  private final String[] prefixes = new String[NAMESPACES];
  private final int[] depths = new int[NAMESPACES];
  private int declared;

  /** Begins with the next element. */
  void clear() {
    size = 0;
    prefixed = false;
  }

  /**
   * Adds one that stands there.
   *
   * @param text its value, where that is not simply its bytes
   * @return false where it stands twice, or there are too many
   */
  boolean add(PlainName name, int valueFrom, int valueTo, @Nullable String text) {
    if (size == MOST) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (names[i] == name) {
        return false;
      }
    }
    names[size] = name;
    from[size] = valueFrom;
    to[size] = valueTo;
    decoded[size++] = text;
    prefixed |= !name.prefix().isEmpty() || name.local().equals(DECLARATION);
    return true;
  }

  /**
   * Takes account of the namespaces, once all attributes are there.
   *
   * @param depth of the element
   * @return false where a prefix is not declared, or something about them is unusual
   */
  boolean resolve(PlainName element, int depth, PlainBytes part) {
    if (prefixed && !(declare(depth, part) && areKnown())) {
      return false;
    }
    return element.prefix().isEmpty() || isDeclared(element.prefix());
  }

  /** Takes the declarations out of the attributes. */
  private boolean declare(int depth, PlainBytes part) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      PlainName name = names[i];
      boolean byPrefix = name.prefix().equals(DECLARATION);
      if (!byPrefix && !(name.prefix().isEmpty() && name.local().equals(DECLARATION))) {
        names[kept] = name;
        from[kept] = from[i];
        to[kept] = to[i];
        decoded[kept++] = decoded[i];
        continue;
      }
      String namespace = decoded[i] == null ? part.ascii(from[i], to[i]) : "";
      if (namespace.isEmpty() || isReserved(namespace)) {
        return false;
      }
      if (byPrefix) {
        if (declared == NAMESPACES || name.local().startsWith(XML)) {
          return false;
        }
        prefixes[declared] = name.local();
        depths[declared++] = depth;
      }
    }
    size = kept;
    return true;
  }

  private static boolean isReserved(String namespace) {
    return namespace.equals("http://www.w3.org/XML/1998/namespace")
        || namespace.equals("http://www.w3.org/2000/xmlns/");
  }

  /**
   * Whether their prefixes are declared, and no two with a prefix have the same local name: they
   * could be the same attribute.
   */
  private boolean areKnown() {
    for (int i = 0; i < size; i++) {
      PlainName name = names[i];
      if (name.prefix().isEmpty()) {
        continue;
      }
      if (name.prefix().equals(XML) ? name.local().equals("id") : !isDeclared(name.prefix())) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (names[j].local().equals(name.local()) && !names[j].prefix().isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isDeclared(String prefix) {
    for (int i = declared - 1; i >= 0; i--) {
      if (prefixes[i].equals(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Forgets the prefixes that an element declared, now that it has ended. */
  void leave(int depth) {
    while (declared > 0 && depths[declared - 1] >= depth) {
      declared--;
    }
  }

  int size() {
    return size;
  }

  PlainName name(int index) {
    return names[index];
  }

  String value(int index, PlainBytes part) {
    String text = decoded[index];
    return text == null ? part.ascii(from[index], to[index]) : text;
  }
}
