package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.MeasureData;
import org.scorebook.workbook.RawBook.Formatted;

/** Where texts belong, a number counts as the text that its cell shows. */
class ShownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.95 | 0% | 95%",
        "-0.05 | 0% | -5%",
        "12000 | [$£-809]#,##0 | £12,000",
        "0.4375 | hh:mm | 10:30",
        "44105 | dd/mm/yyyy | 01/10/2020",
        "44105.4375 | dd/mm/yyyy hh:mm | 01/10/2020 10:30",
        "1234567 | General | 1234567",
      })
  void ofCommentaryAndEveryOtherText(String number, String code, String text) {
    Formatted cell = new Formatted(number, code);
    GoodInput input =
        new GoodInput()
            .set("Commentary!C2", cell)
            .set("Commentary!D2", cell)
            .set("Data!G14", cell)
            .set("Scorecard!B2", cell)
            .set("Measures!B4", cell)
            .set("Areas!C2", cell);

    assertThat(input.problems()).isEmpty();
    Edition edition = input.read().value().orElseThrow().edition();
    MeasureData data = edition.dataOf(edition.measures().get(0));
    assertThat(data.commentary())
        .extracting(Commentary::text, Commentary::author)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(text, text));
    assertThat(data.reported().figures().lastEntry().getValue().note()).isEqualTo(text);
    assertThat(data.areas().get(0).area()).isEqualTo(text);
    assertThat(edition.scorecard().title()).isEqualTo(text);
    assertThat(edition.measures().get(2).theme()).isEqualTo(text);
  }

  /** A year that is a number with the rest of its name in the format. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2019 | 0\"/20\"", "4 | \"Q\"0\" 2019/20\""})
  void ofPeriods(String number, String code) {
    String cell = code.startsWith("0") ? "Data!B23" : "Data!B18";

    assertThat(new GoodInput().set(cell, new Formatted(number, code)).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, 000", "1200, '#,##0'"})
  void butAnIdIsTheDigitsOfItsNumber(String number, String code) {
    GoodInput input =
        new GoodInput()
            .add("Measures", new Formatted(number, code), "Care", "More", "More")
            .set("Measures!L5", "Placeholder");

    assertThat(input.problems()).isEmpty();
    assertThat(input.read().value().orElseThrow().edition().measures().get(3).id())
        .isEqualTo(number);
  }
}
