package org.scorebook.workbook.layout;

import java.util.regex.Pattern;

/** The name of the cell in which a measure's commentary is typed: {@code commentary_DP}. */
public final class CommentaryName {
  private static final Pattern MARK = Pattern.compile("[^A-Za-z0-9]");

  private CommentaryName() {}

  /** Made of the measure's ID; two IDs that differ only in marks and blanks would share one. */
  public static String of(String measureId) {
    return "commentary_" + MARK.matcher(measureId).replaceAll("_");
  }
}
