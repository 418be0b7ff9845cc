package org.scorebook.workbook.output.fitting;

/** How a page that is wider than a laptop's screen is shown on it. */
public final class Screen {
  /** What Excel leaves of a width of 1366 pixels for columns. */
  private static final int WIDTH = 1310;

  private static final int SMALLEST = 80;
  private static final int PLAIN = 100;

  private Screen() {}

  /**
   * The zoom, in percent, at which all columns are in sight, or else the smallest that can be read.
   *
   * @param characters width of all columns
   * @param columns how many there are
   */
  public static int zoom(float characters, int columns) {
    int pixels = Math.round(characters * 7 + columns * 5);
    return Math.max(SMALLEST, Math.min(PLAIN, PLAIN * WIDTH / Math.max(1, pixels)));
  }
}
