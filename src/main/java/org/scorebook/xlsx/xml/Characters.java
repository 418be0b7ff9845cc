package org.scorebook.xlsx.xml;

import java.util.Arrays;

/**
 * The characters of an attribute or of an element's text, until others take their place. What most
 * cells hold is known by them, and no text has to be made of it.
 */
public final class Characters {
  private char[] all = new char[64];
  private int length;

  /** Those of a text. */
  public static Characters of(String text) {
    Characters characters = new Characters();
    characters.add(text);
    return characters;
  }

  /** Empties the room for others. */
  public void clear() {
    length = 0;
  }

  /** Becomes a copy of others. */
  public void take(Characters others) {
    clear();
    add(others.all, 0, others.length);
  }

  void add(String text) {
    makeRoom(text.length());
    text.getChars(0, text.length(), all, length);
    length += text.length();
  }

  void add(char[] from, int start, int count) {
    makeRoom(count);
    System.arraycopy(from, start, all, length, count);
    length += count;
  }

  private void makeRoom(int count) {
    if (count > all.length - length) {
      all = Arrays.copyOf(all, Math.max(2 * all.length, length + count));
    }
  }

  public int length() {
    return length;
  }

  public char at(int index) {
    return all[index];
  }

  /** Whether they are those of the text. */
  public boolean is(String text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != all[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether they are the same as others. */
  public boolean is(Characters others) {
    return Arrays.equals(all, 0, length, others.all, 0, others.length);
  }

  /** A text of them. */
  public String text() {
    return new String(all, 0, length);
  }
}
