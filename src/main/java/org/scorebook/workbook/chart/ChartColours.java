package org.scorebook.workbook.chart;

import java.util.List;

/**
 * Colours of all charts of a workbook, six hexadecimal digits each. Nothing is told by colour
 * alone: series differ in kind, dashes and markers too.
 *
 * @param figure columns of reported figures, and bars of areas
 * @param accent the line of the organisation's own figures, and its bar among the areas
 * @param recalculated line of recalculated figures
 * @param target target and year-end target
 * @param bands quartile bands, from the 4th to the 1st
 * @param text axis labels, legend and data labels
 * @param grid grid lines and axis lines
 */
public record ChartColours(
    String figure,
    String accent,
    String recalculated,
    String target,
    List<String> bands,
    String text,
    String grid) {
  public ChartColours {
    bands = List.copyOf(bands);
    if (bands.size() != 4) {
      throw new IllegalArgumentException("a quartile chart has four bands");
    }
    for (String colour : List.of(figure, accent, recalculated, target, text, grid)) {
      check(colour);
    }
    bands.forEach(ChartColours::check);
  }

  private static void check(String colour) {
    if (!colour.matches("[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException(colour + " is not a colour such as 1F4E79");
    }
  }
}
