package org.scorebook.workbook.writers;

/** The styles part as programs write it: format 1 shows a month, format 2 a percentage. */
final class WrittenStyles {
  /** With everything that Excel has. */
  static final String FULL =
      styles(
          "<fonts count='1'><font><sz val='11'/><name val='Calibri'/></font></fonts><fills"
              + " count='2'><fill><patternFill patternType='none'/></fill><fill><patternFill"
              + " patternType='gray125'/></fill></fills><borders count='1'><border/></borders>"
              + "<cellStyleXfs count='1'><xf numFmtId='0' fontId='0' fillId='0' borderId='0'/>"
              + "</cellStyleXfs>",
          "mmm\\ yyyy",
          "0.0%");

  private WrittenStyles() {}

  /** Number formats alone. */
  static String formats(String month, String percent) {
    return styles("", month, percent);
  }

  private static String styles(String lists, String month, String percent) {
    return "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts"
        + " count='2'><numFmt numFmtId='164' formatCode='"
        + month
        + "'/><numFmt numFmtId='165' formatCode='"
        + percent
        + "'/></numFmts>"
        + lists
        + "<cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='164' applyNumberFormat='1'/><xf"
        + " numFmtId='165' quotePrefix='1'/></cellXfs></styleSheet>";
  }
}
