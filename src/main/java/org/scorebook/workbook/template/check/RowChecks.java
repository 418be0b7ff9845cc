package org.scorebook.workbook.template.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Unit;
import org.scorebook.workbook.input.slip.UnitRange;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.PeerColumns;
import org.scorebook.workbook.layout.TargetColumns;

/** The check of a row about a measure, on any sheet but Measures. */
final class RowChecks {
  private final InputSheet sheet;
  private final CheckFormula check;
  private final String id;

  RowChecks(InputSheet sheet) {
    this.sheet = sheet;
    this.check = new CheckFormula(sheet);
    this.id = check.cell(DataColumns.MEASURE_ID);
  }

  String formula() {
    check.errors();
    ids();
    for (Column column : sheet.columns()) {
      if (column.isRequired() && !column.equals(DataColumns.MEASURE_ID)) {
        check.missing(column);
      }
    }
    check.words();
    if (isOfPeriods()) {
      new PeriodChecks(check.cell(DataColumns.PERIOD), ofMeasure(TemplateNames.FREQUENCIES))
          .addTo(check);
    }
    if (sheet == InputSheet.DATA || sheet == InputSheet.AREAS) {
      suppressed();
    }
    units();
    check.numbers();
    if (sheet == InputSheet.DATA || sheet == InputSheet.AREAS) {
      fractions();
    }
    twice();
    if (sheet == InputSheet.BENCHMARKS) {
      order();
    }
    return check.whole();
  }

  private boolean isOfPeriods() {
    return sheet == InputSheet.DATA || sheet == InputSheet.AREAS || sheet == InputSheet.COMMENTARY;
  }

  private void ids() {
    String others =
        sheet.columns().stream()
            .skip(1)
            .limit(2)
            .map(column -> CheckFormula.isBlank(check.cell(column)))
            .collect(Collectors.joining(","));
    check.when(
        CheckFormula.isBlank(id),
        "IF(AND(%s),\"\",\"%s\")"
            .formatted(others, CheckSentence.MISSING.text(DataColumns.MEASURE_ID.name())));
    // A number and the same digits as a text are one ID, and so are those with blanks around them.
    check.when(
        "ISERROR(MATCH(%s,%s,0))".formatted(id, TemplateNames.MEASURE_IDS),
        "IF(SUMPRODUCT(--(TRIM(%1$s)=TRIM(SUBSTITUTE(%2$s,\"\u00A0\",\" \"))))=0,\"%3$s\",\"%4$s\")"
            .formatted(
                TemplateNames.MEASURE_IDS, id, CheckSentence.NO_SUCH_ID.text(), CheckSentence.OK));
    check.when(
        "TRIM(%s)=\"Retired\"".formatted(ofMeasure(TemplateNames.STATES)),
        "\"" + CheckSentence.OK + "\"");
  }

  /** Where one cell says that the figure must not be shown, the others do not matter. */
  private void suppressed() {
    check.when(
        "OR(%s,%s,%s)"
            .formatted(
                CheckFormula.isSuppressed(check.cell(AreaColumns.NUMERATOR)),
                CheckFormula.isSuppressed(check.cell(AreaColumns.DENOMINATOR)),
                CheckFormula.isSuppressed(check.cell(AreaColumns.VALUE))),
        "\"" + CheckSentence.OK + "\"");
  }

  /** Figures that cannot be of their unit; the sum of a text is 0. */
  private void units() {
    List<Column> figures =
        sheet.columns().stream()
            .filter(
                column ->
                    column.type() == ColumnType.FIGURE
                        || column.type() == ColumnType.SUPPRESSIBLE_FIGURE)
            .toList();
    if (figures.isEmpty()) {
      return;
    }
    check.ofAny(
        is(Unit.PERCENTAGE),
        figures,
        "OR(SUM(%1$s)<0,SUM(%1$s)>1)"::formatted,
        (cell, name) ->
            "IF(AND(%1$s>%2$s,%1$s<=100),%3$s,%4$s)"
                .formatted(
                    cell,
                    UnitRange.TWICE,
                    CheckSentence.PERCENT_SIGN.formula(cell, "\"" + name + "\""),
                    quoted(CheckSentence.NO_SHARE, name)));
    String all =
        Stream.concat(
                sheet.columns().stream().filter(column -> column.equals(AreaColumns.NUMERATOR)),
                figures.stream())
            .map(check::cell)
            .collect(Collectors.joining(","));
    // Together, since a formula can only be so long; a row gives one of them.
    check.sayIfBoth("SUM(%s)<0".formatted(all), is(Unit.RATE), CheckSentence.BELOW_ZERO);
    check.ofAny(
        is(Unit.RATIO),
        figures,
        "ABS(SUM(%s))>10"::formatted,
        (cell, name) -> quoted(CheckSentence.FAR_BEYOND, name));
    check.ofAny(
        is(Unit.MINUTES),
        figures,
        "SUM(%s)>=0.25"::formatted,
        (cell, name) -> quoted(CheckSentence.HOURS_FOR_MINUTES, name));
  }

  private static String quoted(CheckSentence sentence, String name) {
    return "\"" + sentence.text(name) + "\"";
  }

  private void fractions() {
    String numerator = check.cell(AreaColumns.NUMERATOR);
    String denominator = check.cell(AreaColumns.DENOMINATOR);
    check.say(
        "IF(ISNUMBER(%1$s),%1$s<=0,FALSE)".formatted(denominator), CheckSentence.NOT_ABOVE_ZERO);
    check.sayIfBoth(
        "AND(ISNUMBER(%s),%s)".formatted(numerator, CheckFormula.isBlank(denominator)),
        "OR(%s,%s,%s)".formatted(is(Unit.PERCENTAGE), is(Unit.RATIO), is(Unit.RATE)),
        CheckSentence.DENOMINATOR_MISSING);
    check.sayIfBoth(
        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%1$s>%2$s,FALSE)".formatted(numerator, denominator),
        is(Unit.PERCENTAGE),
        CheckSentence.NUMERATOR_ABOVE);
  }

  /** Another row about the same. Counted at once, then compared: 1.1 and 1.10 count as equal. */
  private void twice() {
    List<Column> key = key();
    if (key.isEmpty()) {
      return;
    }
    String filled =
        sheet == InputSheet.DATA || sheet == InputSheet.AREAS
            ? "OR(ISNUMBER(%s),ISNUMBER(%s))"
                .formatted(check.cell(AreaColumns.NUMERATOR), check.cell(AreaColumns.VALUE))
            : "TRUE";
    String counted =
        key.stream()
            .map(
                column -> TemplateNames.column(sheet, column) + "," + criterion(check.cell(column)))
            .collect(Collectors.joining(",", "COUNTIFS(", ")>1"));
    String compared =
        key.stream()
            .map(
                column ->
                    "(%s&\"\"=%s&\"\")"
                        .formatted(TemplateNames.column(sheet, column), check.cell(column)))
            .collect(Collectors.joining("*", "SUMPRODUCT(", "%s)>1"))
            .formatted(
                filled.equals("TRUE")
                    ? ""
                    : "*(ISNUMBER(%s)+ISNUMBER(%s)>0)"
                        .formatted(
                            TemplateNames.column(sheet, AreaColumns.NUMERATOR),
                            TemplateNames.column(sheet, AreaColumns.VALUE)));
    check.sayIfBoth("AND(%s,%s)".formatted(filled, counted), compared, CheckSentence.ROW_TWICE);
  }

  /** What a row is about; two rows of one are one too many. */
  private List<Column> key() {
    return switch (sheet) {
      case DATA -> List.of(DataColumns.MEASURE_ID, DataColumns.PERIOD, DataColumns.BASIS);
      case TARGETS -> List.of(TargetColumns.MEASURE_ID, TargetColumns.PERIOD);
      case BENCHMARKS -> List.of(BenchmarkColumns.MEASURE_ID);
      case PEERS -> List.of(PeerColumns.MEASURE_ID, PeerColumns.SOURCE, PeerColumns.AUTHORITY);
      case AREAS -> List.of(AreaColumns.MEASURE_ID, AreaColumns.PERIOD, AreaColumns.AREA);
      case COMMENTARY -> List.of(CommentaryColumns.MEASURE_ID, CommentaryColumns.PERIOD);
      case SCORECARD, MEASURES, DATA_WIDE, OWNERS -> List.of();
    };
  }

  /** Of a blank cell, blank cells are counted. */
  private static String criterion(String cell) {
    return "IF(%1$s=\"\",\"\",%1$s)".formatted(cell);
  }

  private void order() {
    String travel = ofMeasure(TemplateNames.TRAVELS);
    String third = check.cell(BenchmarkColumns.THIRD);
    String second = check.cell(BenchmarkColumns.SECOND);
    String first = check.cell(BenchmarkColumns.FIRST);
    check.sayIfBoth(
        "AND(%1$s<>%2$s,%2$s<>%3$s,(%1$s<%2$s)<>(%2$s<%3$s))".formatted(third, second, first),
        "OR(%s,%s)"
            .formatted(
                Words.is(MeasureColumns.PREFERRED_TRAVEL, PreferredTravel.UPWARDS.word(), travel),
                Words.is(
                    MeasureColumns.PREFERRED_TRAVEL, PreferredTravel.DOWNWARDS.word(), travel)),
        CheckSentence.OUT_OF_ORDER);
  }

  private String is(Unit unit) {
    return Words.is(MeasureColumns.UNIT, unit.word(), ofMeasure(TemplateNames.UNITS));
  }

  private String ofMeasure(String column) {
    return "INDEX(%s,MATCH(%s,%s,0))".formatted(column, id, TemplateNames.MEASURE_IDS);
  }
}
