package org.scorebook.workbook.input.table;

import java.util.List;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/**
 * The example that the template shows above the headings, below the row that says what is required.
 * Nothing of it is ever read; what somebody typed over it is told of.
 */
final class SampleRow {
  private static final ProblemKind TYPED_OVER =
      ProblemKind.warning(
          "typed-over-example",
          "A row above the headings is not read, so its figures are missing.");

  private final InputSheet layout;
  private final TableHeader header;

  SampleRow(InputSheet layout, TableHeader header) {
    this.layout = layout;
    this.header = header;
  }

  /** Reports the first cell of the example that says something else by now. */
  void check(List<Row> aboveHeadings, int headings, Problems problems) {
    for (int i = 1; i < aboveHeadings.size(); i++) {
      if (text(aboveHeadings.get(i - 1), layout.firstRequiredColumn())
          .equals(InputSheet.REQUIRED)) {
        check(aboveHeadings.get(i), headings, problems);
        return;
      }
    }
  }

  private void check(Row sample, int headings, Problems problems) {
    for (Column column : layout.columns()) {
      String typed = text(sample, column);
      if (!typed.isEmpty() && !typed.equals(layout.sample(column))) {
        problems.accept(
            TYPED_OVER.at(
                header.place(sample.number(), column),
                Quote.of(typed)
                    + " stands in the row of the example, which is not read. Type it below the"
                    + " headings, from row "
                    + (headings + 1)
                    + " on."));
        return;
      }
    }
  }

  private String text(Row row, Column column) {
    return row.find(header.position(column)).map(CellValue::shown).map(Blanks::collapse).orElse("");
  }
}
