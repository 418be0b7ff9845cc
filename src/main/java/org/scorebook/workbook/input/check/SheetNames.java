package org.scorebook.workbook.input.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.PageNames;

/**
 * Short names twice, short names that Excel cannot use as a sheet name, and two sheets of the
 * output that would get the same name.
 */
final class SheetNames implements Checks.Check {
  private static final ProblemKind SHORT_NAME_TWICE =
      ProblemKind.error(
          "short-name-twice", "The short name names the page, and two sheets cannot share one.");

  private static final ProblemKind SHORT_NAME_NO_SHEET_NAME =
      ProblemKind.error("short-name-no-sheet-name", "Excel refuses such a sheet.");

  private static final ProblemKind SHEET_NAME_TAKEN =
      ProblemKind.error("sheet-name-taken", "Two sheets cannot share a name.");

  private static final String FORBIDDEN = ":\\/?*[]";

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    for (String name : PageNames.fixed()) {
      taken.put(key(name), "there is a sheet " + name + " already");
    }
    Map<String, DraftMeasure> shortNames = new HashMap<>();
    List<DraftMeasure> benchmarked = new ArrayList<>();
    for (DraftMeasure measure : draft.measures()) {
      Optional<String> shortName = shortName(measure);
      if (shortName.isPresent()
          && isUsable(measure, shortName.get(), shortNames)
          && claim(measure, PageNames.measure(shortName.get()), "page", taken)
          && measure.isBenchmarked()) {
        benchmarked.add(measure);
      }
    }
    // Only now, so that it is always the quartile page that gives way to a measure's own page.
    for (DraftMeasure measure : benchmarked) {
      String shortName = shortName(measure).orElseThrow();
      claim(measure, PageNames.quartiles(shortName), "quartile page", taken);
    }
  }

  private static Optional<String> shortName(DraftMeasure measure) {
    return measure
        .definition()
        .filter(read -> read.isRead(MeasureColumns.SHORT_NAME))
        .map(read -> read.measure().shortName());
  }

  private static boolean isUsable(
      DraftMeasure measure, String shortName, Map<String, DraftMeasure> shortNames) {
    DraftMeasure first = shortNames.putIfAbsent(key(shortName), measure);
    if (first != null) {
      measure
          .row()
          .report(
              SHORT_NAME_TWICE,
              MeasureColumns.SHORT_NAME,
              "The short name "
                  + Quote.of(shortName)
                  + " stands twice; the first time in row "
                  + first.row().number()
                  + "."
                  + shortName(first).map(other -> Names.difference(shortName, other)).orElse("")
                  + " Give every measure a short name of its own.");
      return false;
    }
    Optional<String> fault = findFault(shortName);
    if (fault.isPresent()) {
      measure
          .row()
          .report(
              SHORT_NAME_NO_SHEET_NAME,
              MeasureColumns.SHORT_NAME,
              "Excel cannot name a sheet "
                  + Quote.of(shortName)
                  + ": "
                  + fault.get()
                  + ". Choose another short name.");
    }
    return fault.isEmpty();
  }

  private static Optional<String> findFault(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0) {
        return Optional.of("a sheet name cannot hold " + c);
      }
      if (c < ' ') {
        return Optional.of("a sheet name cannot hold a line break or a tab");
      }
    }
    return name.startsWith("'") || name.endsWith("'")
        ? Optional.of("a sheet name cannot begin or end with an apostrophe")
        : Optional.empty();
  }

  /** Takes a name for a page of a measure; {@code what} is page or quartile page. */
  private static boolean claim(
      DraftMeasure measure, String name, String what, Map<String, String> taken) {
    String holder =
        taken.putIfAbsent(key(name), "that is the name of the " + what + " of " + measure.spoken());
    if (holder != null) {
      measure
          .row()
          .report(
              SHEET_NAME_TAKEN,
              MeasureColumns.SHORT_NAME,
              "The short name would name its "
                  + what
                  + " "
                  + Quote.of(name)
                  + ", but "
                  + holder
                  + ". Choose another short name.");
    }
    return holder == null;
  }

  private static String key(String name) {
    return Names.key(name);
  }
}
