package org.scorebook.xlsx.parts;

/**
 * How large a workbook may be before it is refused.
 *
 * @param fileBytes of the file itself
 * @param parts files within the package
 * @param partBytes of all parts together, unpacked
 * @param rows of all sheets together that hold something
 * @param texts different ones that its cells share
 * @param macros whether a workbook with macros is read (they never run)
 */
public record SizeLimits(
    long fileBytes, int parts, long partBytes, int rows, int texts, boolean macros) {
  private static final long MB = 1_000_000;

  /** For the analyst's own workbook, which is streamed and may be long. */
  public static final SizeLimits INPUT =
      new SizeLimits(200 * MB, 5_000, 400 * MB, 1_000_000, 2_000_000, true);
}
