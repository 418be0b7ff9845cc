package org.scorebook.workbook.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCalcMode;

/**
 * The results of formulas in a changed copy: those that rest on nothing that changed are still
 * results and stay; the others are taken away, for Excel to work out.
 *
 * <p>A workbook could also ask Excel for a calculation as a whole ({@code fullCalcOnLoad}), which
 * disowns every result in it, those of the analyst's own formulas too.
 */
public final class KeptResults {
  /** After so many rounds whatever may still rest on a change is taken to. */
  private static final int MOST_ROUNDS = 40;

  private KeptResults() {}

  /** The same change, after which no result stands in the workbook that it made out of date. */
  public static <T> WorkbookCopy.Change<T> around(WorkbookCopy.Change<T> change) {
    return workbook -> {
      IdentityHashMap<XSSFCell, Integer> before = new IdentityHashMap<>();
      each(workbook, cell -> before.put(cell, content(cell)));
      T told = change.make(workbook);
      ChangedCells changed = new ChangedCells();
      List<Formula> formulas = new ArrayList<>();
      Precedents precedents = new Precedents(workbook);
      each(
          workbook,
          cell -> {
            if (content(cell) != before.getOrDefault(cell, 0) || isWithoutResult(cell)) {
              changed.add(cell);
            } else if (cell.getCellType() == CellType.FORMULA) {
              formulas.add(new Formula(cell, precedents.of(cell)));
            }
          });
      outOfDate(formulas, changed).forEach(KeptResults::clear);
      letExcelCalculate(workbook);
      return told;
    };
  }

  /** A formula that has a result, and what it rests on. */
  private record Formula(XSSFCell cell, Optional<List<Precedents.Cells>> precedents) {
    boolean restsOn(ChangedCells changed) {
      return precedents
          .map(cells -> cells.stream().anyMatch(changed::anyIn))
          .orElse(!changed.isEmpty());
    }
  }

  /** Formulas that rest on changes, at once or through others. */
  private static List<XSSFCell> outOfDate(List<Formula> formulas, ChangedCells changed) {
    List<XSSFCell> found = new ArrayList<>();
    List<Formula> rest = new ArrayList<>(formulas);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Formula> kept = new ArrayList<>();
      for (Formula formula : rest) {
        if (formula.restsOn(changed)) {
          found.add(formula.cell());
          changed.add(formula.cell());
        } else {
          kept.add(formula);
        }
      }
      if (kept.size() == rest.size()) {
        return found;
      }
      rest = kept;
      // A column whose formulas rest on the rows below takes one round from its end.
      Collections.reverse(rest);
    }
    rest.forEach(formula -> found.add(formula.cell()));
    return found;
  }

  private static void each(XSSFWorkbook workbook, Consumer<XSSFCell> task) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          task.accept((XSSFCell) cell);
        }
      }
    }
  }

  /** A hash of what a cell holds or a formula's result is; 0 for a blank one. */
  private static int content(XSSFCell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case BLANK -> 0;
      case STRING -> Objects.hash(type, cell.getStringCellValue());
      case NUMERIC ->
          cell.getRawValue() == null ? 0 : Objects.hash(type, cell.getNumericCellValue());
      default -> Objects.hash(type, cell.getRawValue());
    };
  }

  private static boolean isWithoutResult(XSSFCell cell) {
    return cell.getCellType() == CellType.FORMULA && cell.getRawValue() == null;
  }

  private static void clear(XSSFCell cell) {
    CTCell raw = cell.getCTCell();
    if (raw.isSetV()) {
      raw.unsetV();
    }
    if (raw.isSetT()) {
      raw.unsetT();
    }
  }

  /**
   * Excel calculates a workbook on opening unless it was last calculated by the same or a newer
   * Excel, which this number says, or calculates by hand.
   */
  private static void letExcelCalculate(XSSFWorkbook workbook) {
    if (workbook.getCTWorkbook().isSetCalcPr()) {
      CTCalcPr calculation = workbook.getCTWorkbook().getCalcPr();
      if (calculation.isSetCalcId()) {
        calculation.unsetCalcId();
      }
      if (calculation.getCalcMode() == STCalcMode.MANUAL) {
        calculation.setCalcMode(STCalcMode.AUTO);
      }
    }
  }
}
