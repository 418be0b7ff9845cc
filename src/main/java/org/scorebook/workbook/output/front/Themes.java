package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.text.Names;

/** Measures by theme. */
final class Themes {
  private Themes() {}

  /** As names are compared, themes and measures both in order of first appearance. */
  static List<List<MeasureResult>> of(Results results) {
    Map<String, List<MeasureResult>> themes = new LinkedHashMap<>();
    for (MeasureResult result : results.measures()) {
      themes
          .computeIfAbsent(Names.key(result.measure().theme()), t -> new ArrayList<>())
          .add(result);
    }
    return List.copyOf(themes.values());
  }

  /** The theme's name as its first measure writes it. */
  static String name(List<MeasureResult> theme) {
    return theme.get(0).measure().theme();
  }
}
