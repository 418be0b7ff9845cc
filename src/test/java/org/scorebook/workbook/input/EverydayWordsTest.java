package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Measure;

/** List columns understand what people write in them, as long as it can mean nothing else. */
class EverydayWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E4 | No. | NUMBER",
        "E4 | Count | NUMBER",
        "E4 | '#' | NUMBER",
        "E4 | £ | CURRENCY",
        "E4 | GBP | CURRENCY",
        "E2 | % | PERCENTAGE",
        "E2 | Per  cent | PERCENTAGE",
        "G4 | Every two years | BIENNIAL",
        "G2 | month | MONTHLY",
        "H2 | Up | UPWARDS",
        "H2 | Higher | UPWARDS",
        "H2 | bigger is better | UPWARDS",
        "H2 | Bigger-is-better | UPWARDS",
        "H2 | Increase | UPWARDS",
        "H3 | Down | DOWNWARDS",
        "H3 | Lower | DOWNWARDS",
        "H3 | SMALLER IS BETTER | DOWNWARDS",
        "H3 | Decrease | DOWNWARDS",
        "H4 | Neither | NONE",
        "I4 | Data only | NONE",
        "I4 | For information | NONE",
        "I3 | Direction of travel | DOT_ONLY",
      })
  void areRead(String cell, String typed, String meant) {
    var checked = new GoodInput().set("Measures!" + cell, typed).read();

    assertThat(checked.problems()).isEmpty();
    Measure measure = checked.value().orElseThrow().edition().measures().get(cell.charAt(1) - '2');
    assertThat(
            List.of(
                measure.unit(),
                measure.frequency(),
                measure.preferredTravel(),
                measure.targetType()))
        .extracting(Enum::name)
        .contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Measures!R2 | Y",
        "Measures!R2 | TRUE",
        "Measures!L2 | Active",
        "Data!C14 | Actual",
        "Measures!G2 | Biannual",
        "Measures!H2 | Better",
        "Measures!E2 | Proportion",
        "Measures!I4 | Baseline",
      })
  void areReadOnlyWhereTheyAreCertain(String cell, String typed) {
    boolean certain = cell.equals("Measures!R2") || cell.equals("Measures!L2");
    assertThat(new GoodInput().set(cell, typed).read().hasErrors()).isNotEqualTo(certain);
  }
}
