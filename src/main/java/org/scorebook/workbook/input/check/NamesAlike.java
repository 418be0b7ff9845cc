package org.scorebook.workbook.input.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.order.Order;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;
import org.scorebook.text.Spellings;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Two themes that are probably one, written in two ways (warning, once at the way that fewer
 * measures have): the front sheet would show them as two. And two measures of one title in one
 * theme (warning), which it would show as one twice; in two themes a title may stand twice.
 */
final class NamesAlike implements Checks.Check {
  private static final ProblemKind THEMES_ALIKE =
      ProblemKind.warning("themes-alike", "Each way of writing a theme is a table of its own.");

  private static final ProblemKind TITLE_TWICE =
      ProblemKind.warning(
          "title-twice", "Of two figures under one title nobody knows which is which.");

  /** Of more themes nobody sees what they are written like on one sheet. */
  private static final int MOST = 100;

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<DraftMeasure>> byTheme = new LinkedHashMap<>();
    for (DraftMeasure measure : draft.measures()) {
      if (measure.isRead() && !theme(measure).isEmpty()) {
        byTheme.computeIfAbsent(Names.key(theme(measure)), first -> new ArrayList<>()).add(measure);
      }
    }
    byTheme.values().forEach(NamesAlike::checkTitles);
    List<List<DraftMeasure>> themes = new ArrayList<>(byTheme.values());
    if (themes.size() > MOST) {
      return;
    }
    // What most measures have is right; of equals the first.
    themes.sort(Order.from(List::size));
    for (int i = 1; i < themes.size(); i++) {
      DraftMeasure odd = themes.get(i).get(0);
      themes.subList(0, i).stream()
          .map(theme -> theme.get(0))
          .filter(usual -> isAlike(theme(usual), theme(odd)))
          .findFirst()
          .ifPresent(usual -> report(odd, usual));
    }
  }

  private static boolean isAlike(String one, String other) {
    return Spellings.key(one).equals(Spellings.key(other)) || Spellings.isOneLetterOff(one, other);
  }

  private static void report(DraftMeasure odd, DraftMeasure usual) {
    odd.row()
        .report(
            THEMES_ALIKE,
            MeasureColumns.THEME,
            "The theme "
                + Quote.of(theme(odd))
                + " is written almost like "
                + Quote.of(theme(usual))
                + " in row "
                + usual.row().number()
                + ", and the front sheet shows them as two themes. Write them alike if one theme is"
                + " meant.");
  }

  private static void checkTitles(List<DraftMeasure> theme) {
    Map<String, DraftMeasure> byTitle = new HashMap<>();
    for (DraftMeasure measure : theme) {
      DraftMeasure first = byTitle.putIfAbsent(Names.key(title(measure)), measure);
      if (first != null && !title(measure).isEmpty()) {
        measure
            .row()
            .report(
                TITLE_TWICE,
                MeasureColumns.MEASURE,
                "The title "
                    + Quote.of(title(measure))
                    + " stands in row "
                    + first.row().number()
                    + " too, in the same theme, and readers cannot tell the two measures apart. Give"
                    + " each a title of its own.");
      }
    }
  }

  private static String title(DraftMeasure measure) {
    return measure.definition().map(read -> read.measure().title()).orElse("");
  }

  private static String theme(DraftMeasure measure) {
    return measure.definition().map(read -> read.measure().theme()).orElse("");
  }
}
