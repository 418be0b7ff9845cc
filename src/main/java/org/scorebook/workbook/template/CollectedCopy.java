package org.scorebook.workbook.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.scorebook.commentary.Given;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.copy.KeptResults;
import org.scorebook.workbook.copy.WorkbookCopy;
import org.scorebook.workbook.input.table.PeriodParser;

/**
 * A copy of the input workbook on whose sheets Commentary and Data stands what came back from
 * owners. Everything else is kept.
 */
public final class CollectedCopy {
  private CollectedCopy() {}

  /** What was written. */
  public record Written(List<WrittenCommentary> commentary, List<WrittenFigure> figures) {
    public Written {
      commentary = List.copyOf(commentary);
      figures = List.copyOf(figures);
    }
  }

  /**
   * Writes the copy. The input is only read.
   *
   * @param edition what the input holds, as it was read
   * @param commentary what came back, by measure ID
   * @param figures that owners gave and the input lacks
   * @return what was written, in the order of Measures
   * @throws UnusableFileException when the input cannot be copied
   */
  public static Written write(
      Path input,
      Edition edition,
      Map<String, Commentary> commentary,
      List<Given> figures,
      OutputStream destination)
      throws IOException, UnusableFileException {
    return WorkbookCopy.write(
        input,
        KeptResults.around(
            workbook -> {
              PeriodParser periods =
                  PeriodParser.of(edition.scorecard().period().yearStart())
                      .withDaysSince1904(workbook.isDate1904());
              return new Written(
                  CommentaryRows.write(workbook, edition.measures(), commentary, periods),
                  FigureRows.write(workbook, figures, periods));
            }),
        destination);
  }
}
