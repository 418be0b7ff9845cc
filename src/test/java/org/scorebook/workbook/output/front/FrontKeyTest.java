package org.scorebook.workbook.output.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Frequency;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.Editions;
import org.scorebook.workbook.output.Written;

/** What a front sheet says of its own words. */
class FrontKeyTest {
  private static final Rules STANDARD = RulesSample.standard();

  private static Sample measure(String id, String before, String now) {
    return new Sample().id(id).reported(NOV, before).reported(DEC, now).target("0.85");
  }

  @Test
  void theKeyIsOneLineOfTheStatusesThereAre() {
    Written book =
        Written.of(
            STANDARD,
            measure("DOT", "0.9", "0.9").targetType(TargetType.DOT_ONLY),
            new Sample().id("NONE"));
    assertThat(book.shown("Scorecard", "A11"))
        .isEqualTo(
            "Key: GREEN target met (DoT Only: not worse than before); AMBER within tolerance; RED"
                + " beyond tolerance; N/A no target or no figure. ▲ ▼ where the figure went, its"
                + " colour whether that is good. A dash: not judged.");
    assertThat(book.sheet("Scorecard").getMergedRegions()).isEmpty();
  }

  private static final String KEY =
      "Key: GREEN target met; AMBER within tolerance; RED beyond tolerance. ▲ ▼ where the figure"
          + " went, its colour whether that is good. A dash: not judged.";

  private static final String BEFORE =
      "Status before (was): that of the period before, by the figures and rules as they are now."
          + " Changes compares with December 2020.";

  @Test
  void whereAnotherStatusWasShownThanStandsBeforeTheKeySaysWhy() {
    Sample now = measure("A", "0.1", "0.9");
    Sample set = november("A", "0.85").override(StatusWord.RED, "Under review.");
    Written restated = since(STANDARD, now, november("A", "0.85"));
    assertThat(firstColumn(restated, "Scorecard"))
        .containsSubsequence(KEY, BEFORE, "Corporate Measures");
    Written byHand = since(STANDARD, measure("A", "0.85", "0.9"), set);
    assertThat(firstColumn(byHand, "Scorecard")).containsSubsequence(KEY, BEFORE);
    Written balanced = since(Editions.balanced(), now, november("A", "0.85"));
    assertThat(firstColumn(balanced, "Contents")).containsSubsequence(BEFORE, "Corporate Measures");
  }

  @Test
  void whereTheStatusShownStandsBeforeNothingIsSaid() {
    Sample now = measure("A", "0.1", "0.9");
    for (Written book :
        List.of(
            since(STANDARD, now, november("A", "0.1")),
            since(STANDARD, now, november("B", "0.85")),
            since(STANDARD, new Sample().id("A").reported(DEC, "0.9"), november("A", "0.85")),
            Written.of(STANDARD, now))) {
      assertThat(firstColumn(book, "Scorecard")).contains("Corporate Measures");
      assertThat(firstColumn(book, "Scorecard"))
          .noneMatch(text -> text.startsWith("Status before"));
    }
  }

  private static List<String> firstColumn(Written book, String sheet) {
    return book.block(sheet, 1, 0, book.sheet(sheet).getLastRowNum() + 1, 0);
  }

  private static Sample november(String id, String figure) {
    return new Sample().id(id).reported(NOV, figure).target("0.85").reporting(NOV);
  }

  private static Written since(Rules rules, Sample now, Sample then) {
    return Written.since(rules, List.of(then), List.of(now));
  }

  private static final String APART =
      "Status looks at the target, DoT at one period before, Usual variation at many: they may"
          + " differ.";

  @Test
  void whyWordsOfOneMeasureMayDifferIsSaidWhereUsualVariationIsJudged() {
    assertThat(firstColumn(Written.of(STANDARD, months(13)), "Scorecard"))
        .containsSubsequence(KEY, APART, "Corporate Measures");
    assertThat(firstColumn(Written.of(Editions.balanced(), months(13)), "Contents"))
        .containsSubsequence(
            "RAG looks at the target, Direction of travel at one period before, Usual variation at"
                + " many: they may differ.",
            "Corporate Measures");
    assertThat(firstColumn(Written.of(STANDARD, months(12)), "Scorecard"))
        .contains(KEY)
        .doesNotContain(APART);
  }

  private static Sample months(int many) {
    Sample sample = new Sample().id("MANY").target("0.85");
    for (int back = 0; back < many; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.86" : "0.88");
    }
    return sample;
  }

  private static final String YEAR =
      "Status before (was): that of the period before, by the figures and rules as they are now,"
          + " also where Last Month is of a year before (%s).";

  @Test
  void whereTheFigureBesideTheStatusBeforeIsOfAYearBeforeTheKeySaysSo() {
    String december = YEAR.formatted("Dec 2019");
    assertThat(before(measure("A", "0.1", "0.9").comparedWithLastYear())).containsExactly(december);
    assertThat(before(measure("A", "0.9", "0.1").accumulates())).containsExactly(december);
    assertThat(
            before(
                new Sample()
                    .frequency(Frequency.QUARTERLY, 0)
                    .comparedWithLastYear()
                    .target("0.85")
                    .reported(quarter(2020, 2), "0.1")
                    .reported(quarter(2020, 3), "0.9")))
        .containsExactly(YEAR.formatted("Q3 2019/20"));
  }

  @Test
  void whereBothAreOfTheSamePeriodOrNoStatusChangedItDoesNot() {
    assertThat(before(measure("A", "0.1", "0.9"))).isEmpty();
    assertThat(before(measure("A", "0.9", "0.9").comparedWithLastYear())).isEmpty();
    assertThat(
            before(
                new Sample()
                    .frequency(Frequency.ANNUAL, 0)
                    .target("0.85")
                    .reported(year(2018), "0.1")
                    .reported(year(2019), "0.9")))
        .isEmpty();
    assertThat(
            firstColumn(
                Written.of(Editions.balanced(), measure("A", "0.1", "0.9").comparedWithLastYear()),
                "Contents"))
        .contains("Corporate Measures")
        .noneMatch(text -> text.startsWith("Status before"));
  }

  private static List<String> before(Sample sample) {
    return firstColumn(Written.of(STANDARD, sample), "Scorecard").stream()
        .filter(text -> text.startsWith("Status before"))
        .toList();
  }

  @Test
  void whereAYearAndAnEditionBeforeAreMeantOneSentenceFollowsTheOther() {
    Written book =
        since(STANDARD, measure("A", "0.1", "0.9").comparedWithLastYear(), november("A", "0.85"));
    assertThat(firstColumn(book, "Scorecard"))
        .contains(YEAR.formatted("Dec 2019") + " Changes compares with December 2020.");
  }
}
