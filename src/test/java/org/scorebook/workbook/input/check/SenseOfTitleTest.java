package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;

/** Titles that say another thing than the columns beside them. */
class SenseOfTitleTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"travel", "accumulates", "per"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> travel() {
    return Stream.of(
        fires(
            "lower is better, and upwards",
            i -> i.set("Measures!C2", "Uptake (Lower is better)"),
            "WARNING Measures!H2 DP: The title says \"lower is better\", but Preferred travel is"
                + " Upwards. Choose Downwards, or correct the title."),
        fires(
            "high is good, and downwards",
            i -> i.set("Measures!C3", "Admissions - high is good"),
            "WARNING Measures!H3 AD: The title says \"high is good\", but Preferred travel is"
                + " Downwards. Choose Upwards, or correct the title."),
        fires(
            "the lower the better, and upwards",
            i -> i.set("Measures!C2", "Missed bins - the lower the better"),
            "WARNING Measures!H2 DP: The title says \"lower the better\", but Preferred travel is"
                + " Upwards. Choose Downwards, or correct the title."),
        fires(
            "high = good, and downwards",
            i -> i.set("Measures!C3", "Admissions (High = good)"),
            "WARNING Measures!H3 AD: The title says \"high = good\", but Preferred travel is"
                + " Downwards. Choose Upwards, or correct the title."),
        silent(
            "the fewer the better, and downwards",
            i -> i.set("Measures!C3", "Admissions: the fewer, the better")),
        silent("good for more", i -> i.set("Measures!C3", "More good homes or better")),
        silent(
            "lower is better, and downwards",
            i -> i.set("Measures!C3", "Admissions (low is good)")),
        silent(
            "higher is better, and upwards", i -> i.set("Measures!C2", "Uptake (more is better)")),
        silent(
            "lower is better, and neither", i -> i.set("Measures!C4", "Survey (lower is better)")));
  }

  static Stream<Case> accumulates() {
    return Stream.of(
        fires(
            "year to date of a figure that does not accumulate",
            i -> i.set("Measures!C2", "Uptake, year to date"),
            "WARNING Measures!R2 DP: The title says \"year to date\", but Accumulates is not Yes, so"
                + " each figure is compared with the one before. Choose Yes if the figures start"
                + " anew each year, or correct the title."),
        silent(
            "year to date of one that does",
            i -> i.set("Measures!C2", "Uptake (YTD)").set("Measures!R2", "Yes")),
        silent(
            "twelve months", i -> i.set("Measures!C2", "Uptake (cumulative, rolling 12 months)")));
  }

  static Stream<Case> per() {
    return Stream.of(
        fires(
            "per another number",
            i -> i.set("Measures!C3", "Admissions per 1,000 people"),
            "WARNING Measures!K3 AD: The title says \"per 1,000\", but Per is 100000. Type 1000, or"
                + " correct the title."),
        silent("per the same", i -> i.set("Measures!C3", "Admissions per 100,000")),
        silent("of a number", i -> i.set("Measures!C4", "Answers per 1,000 people")));
  }
}
