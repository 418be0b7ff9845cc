package org.scorebook.problem;

import java.util.regex.Pattern;

/** What makes two problems the same fault in two cells: all but the cell and what it holds. */
public record Kind(Severity severity, String sheet, int column, String text) {
  private static final Pattern PARTICULARS = Pattern.compile("\"[^\"]*\"|'[^']*'|\\d[\\d.,/%]*");

  public static Kind of(Problem problem) {
    String text = PARTICULARS.matcher(problem.text()).replaceAll("#");
    return problem.place() instanceof Place.Cell cell
        ? new Kind(problem.severity(), cell.sheet(), cell.column(), text)
        : new Kind(problem.severity(), problem.place().text(), 0, problem.message());
  }
}
