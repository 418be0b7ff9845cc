package org.scorebook.workbook.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.xlsx.read.CellValue;

class CellsAsTextTest {
  private static List<String> read(List<String> texts) {
    List<String> values = new ArrayList<>();
    for (String text : texts) {
      CellsAsText.read(
          text,
          (row, column, value) ->
              values.add(
                  row
                      + " "
                      + column
                      + (value instanceof CellValue.Decimal ? " number " : " text ")
                      + value.shown()));
    }
    return values;
  }

  @Test
  void rowsAndColumnsThatHoldNothingTakeNoMoreThanASign() {
    CellsAsText cells = new CellsAsText();
    cells.put(4, 1, "Target");
    cells.put(4, 3, 0.95);
    cells.put(5, 2, 1234);
    cells.put(9, 1, "95% | ~5 \\ #1");
    cells.put(9, 2, "#1");
    assertThat(cells.texts())
        .containsExactly("~4|Target||#0.95~5||#1234.0~9|95% \\| \\~5 \\\\ #1|\\#1");
    assertThat(read(cells.texts()))
        .containsExactly(
            "4 1 text Target",
            "4 3 number 0.95",
            "5 2 number 1234",
            "9 1 text 95% | ~5 \\ #1",
            "9 2 text #1");
  }

  @Test
  void nothingIsNoText() {
    assertThat(new CellsAsText().texts()).isEmpty();
  }

  @Test
  void aRowThatIsTooLongForATextGoesOnInTheNext() {
    CellsAsText cells = new CellsAsText();
    List<String> put = new ArrayList<>();
    for (int column = 1; column <= 5; column++) {
      String value = String.valueOf((char) ('a' + column)).repeat(CellsAsText.LONGEST_VALUE);
      cells.put(7, column, value);
      put.add("7 " + column + " text " + value);
    }
    assertThat(cells.texts()).hasSize(5).allMatch(CellsAsText::is);
    assertThat(read(cells.texts())).isEqualTo(put);
  }

  @Test
  void whateverIsPutInComesOut() {
    Random random = new Random(4);
    String signs = "~|#\\0a \n£–\uD83D\uDE00\"<&'";
    for (int round = 0; round < 200; round++) {
      CellsAsText cells = new CellsAsText();
      List<String> put = new ArrayList<>();
      for (int row = 1; row < 60; row += 1 + random.nextInt(3)) {
        for (int column = 1; column < 20; column += 1 + random.nextInt(6)) {
          if (random.nextBoolean()) {
            int number = random.nextInt(2_000) - 1_000;
            cells.put(row, column, number);
            put.add(row + " " + column + " number " + number);
          } else {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
              text.append(signs.charAt(random.nextInt(signs.length())));
            }
            cells.put(row, column, text.toString());
            put.add(row + " " + column + " text " + text);
          }
        }
      }
      assertThat(read(cells.texts())).isEqualTo(put);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "~5", "~five|a", "5|a", "Target", "About ~5|6", "~|~"})
  void whatBeginsOtherwiseIsNone(String text) {
    assertThat(CellsAsText.is(text)).isFalse();
  }

  /** Nothing that stands in one is passed over, so that nothing hides there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "~4 people|a; 4 0 text  people, 4 1 text a",
        "~12345678901|a; 1234567 0 text 8901, 1234567 1 text a",
        "~4|#none|#1e999|#; 4 1 text #none, 4 2 text #1e999, 4 3 text #",
        "~4|a\\; 4 1 text a\\",
        "~4|~~|a; 0 1 text a",
      })
  void whatNobodyPutInIsReadAsText(String text, String values) {
    assertThat(String.join(", ", read(List.of(text)))).isEqualTo(values);
  }
}
