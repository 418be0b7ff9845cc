package org.scorebook.workbook.writers;

import java.util.List;
import java.util.stream.Stream;

/** What is said of the formulas of {@link OneEdition} where a program stored no results. */
final class NamedFormulas {
  private NamedFormulas() {}

  /**
   * The lines by the order of the cells.
   *
   * @param zero whether a 0 stands in place of each result, in a workbook that says so
   */
  static List<String> of(boolean zero) {
    return Stream.of(
            "Targets!C2 001: Target",
            "Targets!C3 001: Target",
            "Areas!B2 001: Period",
            "Areas!D2 001: Numerator",
            "Commentary!D2 001: Author")
        .map(
            cell ->
                "ERROR "
                    + cell
                    + (zero
                        ? " holds a formula that was not calculated: the workbook says that \"0\" is"
                            + " not its result yet. Open the workbook in Excel (press F9 where it"
                            + " calculates by hand), save it and run again."
                        : " holds a formula without a result. Open the workbook in Excel, save it and"
                            + " run again."))
        .toList();
  }
}
