package org.scorebook.workbook.template.check;

import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.WideColumns;

/**
 * Whether Data has no figure for a measure's current period. A period can be written in many ways,
 * so that only a measure whose rows all name theirs as the template does is counted.
 */
final class FigureCount {
  private static final String IDS = TemplateNames.column(InputSheet.DATA, DataColumns.MEASURE_ID);
  private static final String PERIODS = TemplateNames.column(InputSheet.DATA, DataColumns.PERIOD);

  private final String id;
  private final String current;

  /** Of the measure with the ID, for a period: a month's first day, or a label. */
  FigureCount(String id, String current) {
    this.id = id;
    this.current = current;
  }

  /** A condition. */
  String isNone() {
    return "IF(COUNTIF(%s,%s)=0,IF(%s,%s,FALSE),FALSE)"
        .formatted(
            TemplateNames.column(InputSheet.DATA_WIDE, WideColumns.MEASURE_ID),
            id,
            isBlankNow(),
            areAllPlain());
  }

  /** Nothing, or a denominator above zero alone, stands in any row of the period. */
  private String isBlankNow() {
    String from = "IF(ISNUMBER(%1$s),\">=\"&%1$s,%1$s)".formatted(current);
    String to = "IF(ISNUMBER(%1$s),\"<=\"&EOMONTH(%1$s,0),%1$s)".formatted(current);
    String reported =
        "%1$s,%2$s,%4$s,%3$s,%4$s,%5$s,%6$s,\"<>Recalculated\""
            .formatted(
                IDS,
                id,
                from,
                PERIODS,
                to,
                TemplateNames.column(InputSheet.DATA, DataColumns.BASIS));
    return "COUNTIFS(%1$s,%2$s,\"<>\")+COUNTIFS(%1$s,%3$s,\"<>\")+COUNTIFS(%1$s,%4$s,\"<=0\")=0"
        .formatted(
            reported,
            TemplateNames.column(InputSheet.DATA, DataColumns.VALUE),
            TemplateNames.column(InputSheet.DATA, DataColumns.NUMERATOR),
            TemplateNames.column(InputSheet.DATA, DataColumns.DENOMINATOR));
  }

  /** As many rows as the ID has in any spelling name a period as the template does. */
  private String areAllPlain() {
    String pattern =
        "IF(LEFT(%1$s,1)=\"Q\",\"Q? ????/??\",IF(LEFT(%1$s,1)=\"H\",\"H? ????/??\",\"????/??\"))"
            .formatted(current);
    String plain =
        "IF(ISNUMBER(%1$s),COUNTIFS(%2$s,%3$s,%4$s,\">0\"),IF(%5$s=1,-1,COUNTIFS(%2$s,%3$s,%4$s,%6$s)))"
            .formatted(current, IDS, id, PERIODS, TemplateNames.YEAR_STARTS, pattern);
    return "SUMPRODUCT(--(TRIM(%s)=TRIM(%s)))=%s".formatted(IDS, id, plain);
  }
}
