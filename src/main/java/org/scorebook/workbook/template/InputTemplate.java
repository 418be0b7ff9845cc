package org.scorebook.workbook.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.ScorecardField;
import org.scorebook.workbook.template.check.TemplateNames;
import org.scorebook.workbook.zip.DeterministicZip;

/** The blank standard input workbook. */
public final class InputTemplate {
  /** Stands in the document properties; a clock would make each copy another file. */
  private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

  private InputTemplate() {}

  /**
   * What may already stand in the workbook.
   *
   * @param ruleSets names offered for the field Rules
   * @param yearStarts the first month of the financial year by the rules that will be used
   * @param rules what stands in the field Rules; empty for the rules that apply unasked
   */
  public record Options(
      Optional<Period> period, List<String> ruleSets, Month yearStarts, Optional<String> rules) {
    public Options {
      ruleSets = List.copyOf(ruleSets);
    }

    /** Nothing filled in, and the rule sets that Scorebook brings. */
    public static Options standard() {
      return new Options(
          Optional.empty(),
          List.of("default", "balanced-scorecard", "small-numbers"),
          Month.APRIL,
          Optional.empty());
    }

    public Options withPeriod(Period reportingPeriod) {
      return new Options(Optional.of(reportingPeriod), ruleSets, yearStarts, rules);
    }

    /** For a rule set: its name in the workbook, and the month in which its year starts. */
    public Options withRules(String name, Month start) {
      return new Options(period, ruleSets, start, Optional.of(name));
    }
  }

  /** Writes the workbook, the same byte for byte every time, and leaves the destination open. */
  public static void blank(Options options, OutputStream destination) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TemplateLooks looks = new TemplateLooks(workbook);
      StartHere.write(workbook, looks, options.yearStarts());
      List<TemplateSheet> sheets = new ArrayList<>();
      for (InputSheet input : InputSheet.values()) {
        TemplateSheet sheet = new TemplateSheet(workbook, input, looks);
        sheets.add(sheet);
        sheet.write(options.ruleSets(), sheets.size());
      }
      TemplateNames.define(
          workbook,
          InputSheet.SCORECARD.sheetName() + "!" + TemplateSheet.MONTH_CELL,
          options.yearStarts());
      sheets.forEach(TemplateSheet::writeFormulas);
      fill(workbook.getSheet(InputSheet.SCORECARD.sheetName()), options);
      workbook.getProperties().getCoreProperties().setCreator("Scorebook");
      workbook.getProperties().getCoreProperties().setTitle("Scorebook input workbook");
      DeterministicZip.write(workbook, CREATED, destination);
    }
  }

  private static void fill(XSSFSheet scorecard, Options options) {
    options
        .period()
        .ifPresent(period -> WrittenPeriod.write(value(scorecard, ScorecardField.PERIOD), period));
    options.rules().ifPresent(name -> value(scorecard, ScorecardField.RULES).setCellValue(name));
    LiveColumns.compute(scorecard.getWorkbook());
  }

  private static XSSFCell value(XSSFSheet scorecard, ScorecardField field) {
    return scorecard.getRow(TemplateSheet.row(field)).getCell(1);
  }
}
