package org.scorebook.cli.replies;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.problem.ProblemExample;

/** Examples of what is said of figures that owners give because the input lacks them. */
final class GivenFigureProblems {
  private static final String CARE = "Head of Care";
  private static final String HEALTH = "Head of Health";

  private GivenFigureProblems() {}

  static Stream<ProblemExample> examples() throws IOException {
    return Stream.of(
        example(
            "given-figure-wrong",
            lacking().reply(CARE, value(37.9)),
            lacking().reply(CARE, value(0.379))),
        example(
            "given-figure-not-shown",
            lacking().reply(CARE, value(0.379)),
            lacking().reply(CARE, sent -> {})),
        example(
            "given-figure-not-taken",
            lacking().reply(CARE, value(0.379)).then(small().with("Data!C3", 0.38)),
            lacking().reply(CARE, value(0.379)).then(small().with("Data!C3", 0.379))),
        example(
            "given-figure-of-no-measure",
            lacking().reply(CARE, value(0.379)).then(renamed()),
            lacking().reply(CARE, value(0.379))),
        example(
            "given-figure-replaced",
            lacking().reply(CARE, value(0.379)).reply(CARE, later(value(0.381))),
            lacking().reply(CARE, value(0.379)).reply(CARE, value(0.379))),
        example(
            "given-figures-differ",
            lacking().reply(CARE, value(0.379)).reply(HEALTH, value(0.381)),
            lacking().reply(CARE, value(0.379)).reply(HEALTH, value(0.379))));
  }

  private static ProblemExample example(String code, ReplyCase fires, ReplyCase silent) {
    return new ProblemExample(code, fires::problems, silent::problems);
  }

  private static SmallWorkbook small() {
    return new SmallWorkbook().with("Measures!J2", CARE + "; " + HEALTH);
  }

  /** An input without the figure of December that both owners are asked for. */
  private static ReplyCase lacking() {
    return new ReplyCase(small().with("Data!C3", "tbc"));
  }

  private static SmallWorkbook renamed() {
    SmallWorkbook renamed = small();
    Map.of("Measures!A2", "DQ", "Data!A2", "DQ", "Data!A3", "DQ", "Targets!A2", "DQ")
        .forEach(renamed::with);
    return renamed;
  }

  private static Consumer<XSSFWorkbook> value(double figure) {
    return sent -> yellow(sent.getSheet("Direct payments")).setCellValue(figure);
  }

  private static Consumer<XSSFWorkbook> later(Consumer<XSSFWorkbook> typed) {
    return typed.andThen(Returned.savedAt("2121-01-12T09:00:00Z"));
  }

  /** The cell below the heading that asks for the value. */
  private static Cell yellow(XSSFSheet page) {
    for (Row row : page) {
      for (Cell cell : row) {
        if (new DataFormatter().formatCellValue(cell).equals("or value")) {
          return page.getRow(row.getRowNum() + 1).getCell(cell.getColumnIndex());
        }
      }
    }
    throw new AssertionError("no cell for a value");
  }
}
