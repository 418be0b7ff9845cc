package org.scorebook.workbook.stream;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The attributes of one element. Namespace declarations are left out. */
final class XmlAttributes {
  private static final int MAX_COUNT = 100;

  private final XmlNames.Name[] names = new XmlNames.Name[MAX_COUNT];
  private final int[] starts = new int[MAX_COUNT + 1];
  private final XmlText values = new XmlText(1_000_000);
  private int count;

  void clear() {
    count = 0;
    values.clear();
  }

  /** Begins the next value. */
  void start() throws IOException {
    if (count == MAX_COUNT) {
      throw new DamagedException("an element has too many attributes");
    }
    values.dropLast(values.length() - starts[count]);
  }

  void append(char c) throws IOException {
    values.append(c);
  }

  void appendCodePoint(int codePoint) throws IOException {
    values.appendCodePoint(codePoint);
  }

  /** Ends the value begun last and gives it its name. */
  void add(XmlNames.Name name) throws IOException {
    if (name.isNamespace()) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        throw new DamagedException("an element has the attribute " + name.local() + " twice");
      }
    }
    names[count++] = name;
    starts[count] = values.length();
  }

  int count() {
    return count;
  }

  /** The local name of an attribute; empty where it has a prefix. */
  String name(int index) {
    return names[index].isPrefixed() ? "" : names[index].local();
  }

  String value(int index) {
    return new String(values.characters(), starts[index], starts[index + 1] - starts[index]);
  }

  /** The value of the attribute of that name without a prefix. */
  @Nullable String find(String wanted) {
    for (int i = 0; i < count; i++) {
      if (!names[i].isPrefixed() && names[i].local().equals(wanted)) {
        return value(i);
      }
    }
    return null;
  }

  /** The value of the attribute of that name with any prefix, such as {@code r:id}. */
  @Nullable String findPrefixed(String wanted) {
    for (int i = 0; i < count; i++) {
      if (names[i].isPrefixed() && names[i].local().equals(wanted)) {
        return value(i);
      }
    }
    return null;
  }
}
