package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.model.StatusWord.RED;
import static org.scorebook.model.TargetType.DOT_ONLY;
import static org.scorebook.model.Unit.NUMBER;

import org.junit.jupiter.api.Test;
import org.scorebook.figures.Sample;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Word;

class StatusBeforeTest {
  @Test
  void judgesThePeriodBeforeByTheSameRulesWithoutOverride() {
    Sample sample =
        new Sample().reported(NOV, "0.39").reported(DEC, "0.4").target("0.4").override(RED, "x");

    assertThat(sample.result().statusBefore()).isEqualTo(Answer.of(StatusWord.AMBER));
    assertThat(new Sample().reported(DEC, "0.4").target("0.4").result().statusBefore())
        .isEqualTo(Answer.unknown("There is no figure for Nov 2020: N/A"));
    assertThat(dotOnly().reported(NOV, "0.4").reported(DEC, "0.4").result().statusBefore())
        .isEqualTo(Answer.unknown("There is no figure for Oct 2020: N/A"));
    assertThat(
            dotOnly()
                .reported(month(2020, 10), "0.9")
                .reported(NOV, "0.4")
                .reported(DEC, "0.4")
                .result()
                .statusBefore())
        .isEqualTo(Answer.of(RED));
  }

  @Test
  void judgesAnAccumulatingMeasureLastMonthAgainstTheYearBeforeThat() {
    Sample sample =
        dotOnly()
            .unit(NUMBER, 0)
            .accumulates()
            .reported(month(2019, 11), "80")
            .reported(month(2019, 12), "90")
            .reported(NOV, "70")
            .reported(DEC, "95");

    assertThat(sample.result().status())
        .isEqualTo(computed("95 improves on the previous 90 (Dec 2019): GREEN"));
    assertThat(sample.result().statusBefore()).isEqualTo(Answer.of(RED));
  }

  private static Sample dotOnly() {
    return new Sample().targetType(DOT_ONLY);
  }

  /** The status whose word the reason ends with. */
  private static Status computed(String reason) {
    String word = reason.substring(reason.lastIndexOf(": ") + 2);
    return new Status(Word.find(StatusWord.class, word).orElseThrow(), word, reason, false);
  }
}
