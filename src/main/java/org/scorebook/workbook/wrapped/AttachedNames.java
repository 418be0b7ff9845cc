package org.scorebook.workbook.wrapped;

import org.scorebook.text.Blanks;

/** Names that strangers gave to files: shown, never used as paths. */
final class AttachedNames {
  private static final int LONGEST = 100;

  private AttachedNames() {}

  /** The last part of a path, on one line. */
  static String of(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String plain = Blanks.collapse(name);
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
