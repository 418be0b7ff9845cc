package org.scorebook.workbook.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RangePtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the formulas of a workbook rest on: the cells that they name, of this workbook. */
final class Precedents {
  /** Names may stand for formulas that use names. */
  private static final int DEEPEST = 20;

  /** These work out at calculation which cells they read. */
  private static final Set<String> UNTOLD = Set.of("INDIRECT", "OFFSET");

  /** A cell whose row or column is not fixed, outside texts, tables' names and functions. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<![A-Za-z0-9_.$\\[])(?:[A-Za-z]{1,3}\\$?|\\$[A-Za-z]{1,3})[0-9]+(?![A-Za-z0-9_.(\\]])");

  private final XSSFWorkbook workbook;
  private final XSSFEvaluationWorkbook parsed;
  private final Map<Integer, Optional<List<Cells>>> names = new HashMap<>();

  Precedents(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.parsed = XSSFEvaluationWorkbook.create(workbook);
  }

  /** A rectangle of cells on each of some sheets that follow one another; all count from 0. */
  record Cells(
      int firstSheet, int lastSheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /** What a formula's cell rests on; empty where that cannot be told, so that it may be all. */
  Optional<List<Cells>> of(XSSFCell cell) {
    int sheet = workbook.getSheetIndex(cell.getSheet());
    try {
      return of(
          FormulaParser.parse(
              cell.getCellFormula(), parsed, FormulaType.CELL, sheet, cell.getRowIndex()),
          sheet,
          0);
    } catch (RuntimeException notUnderstood) {
      // POI answers formulas that it does not know with exceptions of several kinds.
      return Optional.empty();
    }
  }

  private Optional<List<Cells>> of(Ptg[] formula, int sheet, int depth) {
    List<Cells> cells = new ArrayList<>();
    for (Ptg part : formula) {
      if (isUntold(part, depth)) {
        return Optional.empty();
      }
      if (part instanceof NamePtg name) {
        Optional<List<Cells>> named = ofName(name, sheet, depth);
        if (named.isEmpty()) {
          return named;
        }
        cells.addAll(named.get());
      } else if (part instanceof AreaPtgBase area && isHere(part)) {
        cells.add(
            at(
                part,
                sheet,
                area.getFirstRow(),
                area.getLastRow(),
                area.getFirstColumn(),
                area.getLastColumn()));
      } else if (part instanceof RefPtgBase one && isHere(part)) {
        cells.add(at(part, sheet, one.getRow(), one.getRow(), one.getColumn(), one.getColumn()));
      }
    }
    return Optional.of(cells);
  }

  private static boolean isUntold(Ptg part, int depth) {
    if (part instanceof AbstractFunctionPtg function) {
      return UNTOLD.contains(function.getName());
    }
    if (part instanceof NameXPxg name) {
      return isHere(part) && name.getSheetName() != null;
    }
    return part instanceof RangePtg || depth > DEEPEST;
  }

  private Optional<List<Cells>> ofName(NamePtg part, int sheet, int depth) {
    if (!names.containsKey(part.getIndex())) {
      EvaluationName name = parsed.getName(part);
      boolean told = name.hasFormula() && isTheSameEverywhere(name.getNameText());
      names.put(
          part.getIndex(),
          told ? of(name.getNameDefinition(), sheet, depth + 1) : Optional.empty());
    }
    return names.get(part.getIndex());
  }

  /** A name for {@code Data!B1} is another cell in each place, one for {@code Data!$B$1} is not. */
  private boolean isTheSameEverywhere(String name) {
    return workbook.getNames(name).stream()
        .map(XSSFName::getRefersToFormula)
        .noneMatch(formula -> RELATIVE.matcher(formula).find());
  }

  /** Other workbooks do not change with this one. */
  private static boolean isHere(Ptg part) {
    return !(part instanceof Pxg other) || other.getExternalWorkbookNumber() < 1;
  }

  private Cells at(Ptg part, int own, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    int first = part instanceof Pxg on ? workbook.getSheetIndex(on.getSheetName()) : own;
    int last =
        part instanceof Pxg3D to && to.getLastSheetName() != null
            ? workbook.getSheetIndex(to.getLastSheetName())
            : first;
    return new Cells(first, last, firstRow, lastRow, firstColumn, lastColumn);
  }
}
