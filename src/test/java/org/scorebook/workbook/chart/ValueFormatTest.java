package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Unit;

/** Format codes of figures, labels and ticks. */
class ValueFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          PERCENTAGE | 1 | 0.4       | 0.01    | 0.0%        | 0.0%             | 0%
          RATIO      | 0 | 1.2       | 0.025   | 0%          | 0%               | 0.0%
          NUMBER     | 0 | 500       | 100     | #,##0       | #,##0            | #,##0
          RATE       | 2 | 15        | 2.5     | #,##0.00    | #,##0.00         | #,##0.0
          CURRENCY   | 0 | 500000    | 100000  | "£"#,##0    | "£"#,##0         | "£"#,##0
          CURRENCY   | 2 | 4000000   | 500000  | "£"#,##0.00 | "£"#,##0.00,,"m" | "£"#,##0.0,,"m"
          CURRENCY   | 0 | 200000000 | 5E+7    | "£"#,##0    | "£"#,##0.0,,"m"  | "£"#,##0,,"m"
          CURRENCY   | 2 | 12.6      | 0.1     | "£"#,##0.00 | "£"#,##0.00      | "£"#,##0.00
          CURRENCY   | 2 | 12        | 2       | "£"#,##0.00 | "£"#,##0.00      | "£"#,##0
          HOURS      | 0 | 1.5       | 0.25    | [h]:mm      | [h]:mm           | [h]:mm
          HOURS      | 0 | 1.2332    | 0.25    | [h]:mm      | "29:36"          | [h]:mm
          MINUTES    | 0 | 0.01      | 0.00025 | [m]:ss      | [m]:ss           | [m]:ss
          NUMBER     | 0 | 3E+9      | 5E+8    | #,##0       | #,##0.00,,,"bn"  | #,##0.0,,,"bn"
          """)
  void codes(
      Unit unit,
      int decimals,
      BigDecimal largest,
      BigDecimal step,
      String code,
      String label,
      String ticks) {
    ValueFormat format = ValueFormat.of(unit, decimals, "£");
    assertThat(List.of(format.code(), format.labelOf(largest), format.ticks(step, largest)))
        .containsExactly(code, label, ticks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          PERCENTAGE | 1 | 0.379     | 0.4       | 37.9%
          NUMBER     | 0 | 1234567   | 5         | 1,234,567
          NUMBER     | 2 | -0.5      | 5         | -0.50
          CURRENCY   | 0 | 105678000 | 150000000 | £105.7m
          HOURS      | 0 | 1.5       | 2         | 36:00
          MINUTES    | 0 | 0.0025    | 0.01      | 3:36
          """)
  void lengthIsThatOfTheLabel(
      Unit unit, int decimals, BigDecimal value, BigDecimal largest, String label) {
    assertThat(ValueFormat.of(unit, decimals, "£").length(value, largest))
        .isEqualTo(label.length());
  }
}
