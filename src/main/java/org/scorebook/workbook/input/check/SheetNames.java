package org.scorebook.workbook.input.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.PageNames;

/**
 * Short names twice, short names that Excel cannot use as a sheet name, and two sheets of the
 * output that would get the same name.
 */
final class SheetNames implements Checks.Check {
  private static final String FORBIDDEN = ":\\/?*[]";

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    for (String name : PageNames.fixed()) {
      taken.put(key(name), "the sheet " + name);
    }
    Map<String, Integer> shortNames = new HashMap<>();
    for (DraftMeasure measure : draft.measures()) {
      Optional<Measure> definition = measure.definition();
      if (definition.isPresent()) {
        checkName(measure, definition.get().shortName(), shortNames, taken);
      }
    }
    // Only now, so that it is always the quartile page that gives way to a measure's own page.
    for (DraftMeasure measure : draft.measures()) {
      Optional<Measure> definition = measure.definition();
      if (definition.isPresent() && measure.isBenchmarked()) {
        String name = PageNames.quartiles(definition.get().shortName());
        claim(measure, name, "its quartile page", taken);
      }
    }
  }

  private static void checkName(
      DraftMeasure measure,
      String shortName,
      Map<String, Integer> shortNames,
      Map<String, String> taken) {
    Integer first = shortNames.putIfAbsent(key(shortName), measure.row().number());
    if (first != null) {
      measure
          .row()
          .error(
              MeasureColumns.SHORT_NAME,
              "The short name "
                  + Quote.of(shortName)
                  + " stands twice; the first time in row "
                  + first
                  + ". Give every measure a short name of its own.");
      return;
    }
    Optional<String> fault = findFault(shortName);
    if (fault.isPresent()) {
      measure
          .row()
          .error(
              MeasureColumns.SHORT_NAME,
              "Excel cannot name a sheet "
                  + Quote.of(shortName)
                  + ": "
                  + fault.get()
                  + ". Choose another short name.");
      return;
    }
    claim(measure, PageNames.measure(shortName), "its page", taken);
  }

  private static Optional<String> findFault(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0) {
        return Optional.of("a sheet name cannot hold " + c);
      }
      if (c < ' ') {
        return Optional.of("a sheet name cannot hold a line break");
      }
    }
    return name.startsWith("'") || name.endsWith("'")
        ? Optional.of("a sheet name cannot begin or end with an apostrophe")
        : Optional.empty();
  }

  private static void claim(
      DraftMeasure measure, String name, String what, Map<String, String> taken) {
    String owner =
        taken.putIfAbsent(key(name), what.replace("its", "measure " + measure.id() + ":"));
    if (owner != null) {
      measure
          .row()
          .error(
              MeasureColumns.SHORT_NAME,
              "The short name would name "
                  + what
                  + " "
                  + Quote.of(name)
                  + ", and so is "
                  + owner
                  + " named. Choose another short name.");
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
