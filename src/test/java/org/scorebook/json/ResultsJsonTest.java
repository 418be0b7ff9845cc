package org.scorebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Figures;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

class ResultsJsonTest {
  @Test
  void textSaysWhatIsProvisional() throws IOException {
    Sample sample =
        new Sample()
            .reported(NOV, "0.379")
            .reported(DEC, Figure.of(number("0.38")).asProvisional());
    assertThat(json(sample.edition(), RulesSample.standard()))
        .contains("\"value\" : 0.38,\n      \"text\" : \"38.0% [p]\"");
  }

  @Test
  void writesEverythingThatIsKnown() throws IOException {
    Sample sample =
        new Sample()
            .id("DP")
            .countedAs("Packages")
            .targetType(TargetType.PROFILE)
            .twelveMonths(Aggregate.RATIO)
            .reported(month(2020, 10), "11", "30")
            .reported(NOV, "0.379")
            .recalculated(NOV, "0.378")
            .reported(DEC, Figure.of(number("19"), number("50")))
            .target("0.38")
            .target(new Target.Scope.EndOfYear(year(2020)), "0.39")
            .benchmark(
                new Benchmark(
                    "2019/20 ASCOF",
                    number("0.015"),
                    number("0.208"),
                    number("0.4"),
                    number("0.45"),
                    number("0.535"),
                    Optional.of(number("8084")),
                    ""))
            .area(DEC, "Edgbaston", Figure.of(number("1"), number("3")))
            .area(DEC, "Yardley", Figure.ofSuppressed())
            .commentary(DEC, "Up again \u2013\n\"well done\"");

    assertThat(json(sample.edition(), RulesSample.standard()))
        .isEqualTo(
            """
            {
              "scorecard" : {
                "title" : "Cabinet Scorecard",
                "organisation" : "Birmingham",
                "period" : "2020-12",
                "rules" : "default",
                "inputSha256" : "0000000000000000000000000000000000000000000000000000000000000000",
                "version" : "1.2.3"
              },
              "measures" : [ {
                "id" : "DP",
                "number" : 1,
                "theme" : "Corporate Measures",
                "measure" : "Title of DP",
                "shortName" : "Short DP",
                "state" : "Live",
                "status" : "GREEN",
                "statusReason" : "38.0% meets the target 38.0%: GREEN",
                "target" : {
                  "value" : 0.38,
                  "text" : "38.0%"
                },
                "eoyTarget" : {
                  "value" : 0.39,
                  "text" : "39.0%"
                },
                "previous" : {
                  "period" : "2020-11",
                  "value" : 0.379,
                  "text" : "37.9%"
                },
                "recalculated" : {
                  "value" : 0.378,
                  "text" : "37.8%"
                },
                "current" : {
                  "period" : "2020-12",
                  "value" : 0.38,
                  "text" : "38.0%",
                  "numerator" : 19,
                  "denominator" : 50
                },
                "change" : {
                  "value" : 0.001,
                  "kind" : "pp",
                  "text" : "0.1 pp"
                },
                "direction" : {
                  "travel" : "Up",
                  "colour" : "Green",
                  "text" : "Up (Green)"
                },
                "statusBefore" : "AMBER",
                "variation" : {
                  "verdict" : null,
                  "target" : null,
                  "mean" : null,
                  "lower" : null,
                  "upper" : null,
                  "points" : 3,
                  "signals" : [ ],
                  "reason" : "Usual variation needs 13 months; there are 3."
                },
                "interval" : {
                  "lower" : 0.258627893101936,
                  "upper" : 0.51849553069007,
                  "method" : "Wilson"
                },
                "outlook" : {
                  "verdict" : null,
                  "needed" : 0.00333333333333333,
                  "average" : null,
                  "best" : null,
                  "periodsLeft" : 3,
                  "text" : "Year end 39.0%: needs 0.33 pp a month for 3 months"
                },
                "twelveMonths" : {
                  "method" : "Ratio",
                  "value" : 0.375,
                  "text" : "37.5%",
                  "periods" : 2,
                  "numerator" : 30,
                  "denominator" : 80
                },
                "quartiles" : {
                  "source" : "2019/20 ASCOF",
                  "noun" : "Packages",
                  "current" : "3rd",
                  "possible" : [ "1st", "2nd", "3rd" ],
                  "distanceToNext" : 161.68,
                  "distanceToTop" : 565.88,
                  "rows" : [ {
                    "label" : "Worst",
                    "score" : 0.015,
                    "difference" : -0.365,
                    "percent" : -0.960526315789474,
                    "units" : -2950.66
                  }, {
                    "label" : "3rd",
                    "score" : 0.208,
                    "difference" : -0.172,
                    "percent" : -0.452631578947368,
                    "units" : -1390.448
                  }, {
                    "label" : "Birmingham",
                    "score" : 0.38,
                    "difference" : null,
                    "percent" : null,
                    "units" : null
                  }, {
                    "label" : "2nd",
                    "score" : 0.4,
                    "difference" : 0.02,
                    "percent" : 0.0526315789473684,
                    "units" : 161.68
                  }, {
                    "label" : "1st",
                    "score" : 0.45,
                    "difference" : 0.07,
                    "percent" : 0.184210526315789,
                    "units" : 565.88
                  }, {
                    "label" : "Best",
                    "score" : 0.535,
                    "difference" : 0.155,
                    "percent" : 0.407894736842105,
                    "units" : 1253.02
                  } ]
                },
                "areas" : [ {
                  "area" : "Edgbaston",
                  "value" : 0.333333333333333,
                  "text" : "33.3%"
                }, {
                  "area" : "Yardley",
                  "value" : null,
                  "text" : "[c]"
                } ],
                "commentary" : {
                  "text" : "Up again \u2013\\n\\"well done\\"",
                  "author" : "Head of Commissioning",
                  "source" : "Commentary sheet"
                },
                "explanation" : {
                  "steps" : [ ],
                  "checks" : [ ]
                }
              } ],
              "changes" : null,
              "problems" : [ ]
            }
            """);
  }

  @Test
  void writesNullWhereThereIsNone() throws IOException {
    Rules rules = new RulesSample().label(StatusWord.PLACEHOLDER, "Soon").rules();

    assertThat(json(new Sample().state(State.PLACEHOLDER).edition(), rules))
        .endsWith(
            """
                "state" : "Placeholder",
                "status" : "Placeholder",
                "statusReason" : "The measure is not yet defined: Soon",
                "target" : null,
                "eoyTarget" : null,
                "previous" : {
                  "period" : "2020-11",
                  "value" : null,
                  "text" : ""
                },
                "recalculated" : null,
                "current" : {
                  "period" : "2020-12",
                  "value" : null,
                  "text" : "",
                  "numerator" : null,
                  "denominator" : null
                },
                "change" : null,
                "direction" : {
                  "travel" : "N/A",
                  "colour" : null,
                  "text" : "N/A"
                },
                "statusBefore" : null,
                "variation" : {
                  "verdict" : null,
                  "target" : null,
                  "mean" : null,
                  "lower" : null,
                  "upper" : null,
                  "points" : 0,
                  "signals" : [ ],
                  "reason" : "Usual variation needs 13 months; there are 0."
                },
                "interval" : null,
                "outlook" : null,
                "twelveMonths" : null,
                "quartiles" : null,
                "areas" : [ ],
                "commentary" : {
                  "text" : "",
                  "author" : "",
                  "source" : ""
                },
                "explanation" : {
                  "steps" : [ ],
                  "checks" : [ ]
                }
              } ],
              "changes" : null,
              "problems" : [ ]
            }
            """);
  }

  @Test
  void writesSignedChangesAndNoColourWhereNeitherWayIsPreferred() throws IOException {
    Sample sample =
        new Sample()
            .unit(Unit.CURRENCY, 0)
            .preferred(PreferredTravel.NONE)
            .reported(NOV, "-1500")
            .reported(DEC, "-1E+4");

    assertThat(json(sample.edition(), RulesSample.standard()))
        .contains("\"value\" : -10000,\n      \"text\" : \"-£10,000\"")
        .contains(
            """
                "change" : {
                  "value" : -5.66666666666667,
                  "kind" : "percent",
                  "text" : "566.7%"
                },
                "direction" : {
                  "travel" : "Down",
                  "colour" : null,
                  "text" : "Down"
                },
            """);
  }

  @Test
  void writesQuartilesWithoutAFigure() throws IOException {
    BigDecimal half = number("0.5");
    Sample sample =
        new Sample()
            .benchmark(new Benchmark("ASCOF", half, half, half, half, half, Optional.empty(), ""));

    assertThat(json(sample.edition(), RulesSample.standard()))
        .contains(
            "\"current\" : null,\n      \"possible\" : [ ],\n      \"distanceToNext\" : null,")
        .contains(
            "\"label\" : \"Worst\",\n        \"score\" : 0.5,\n        \"difference\" : null,")
        .doesNotContain("\"label\" : \"Birmingham\"");
  }

  @Test
  void writesBothEndsOfARangeAndOfItsYearEndTarget() throws IOException {
    Sample sample =
        new Sample()
            .range("0.9", "1.1")
            .range(new Target.Scope.EndOfYear(year(2020)), "0.95", "1.05")
            .reported(NOV, "0.8")
            .reported(DEC, "1");

    assertThat(json(sample.edition(), RulesSample.standard()))
        .contains(
            """
                "target" : {
                  "value" : 0.9,
                  "text" : "90.0% to 110.0%",
                  "to" : 1.1
                },
                "eoyTarget" : {
                  "value" : 0.95,
                  "text" : "95.0% to 105.0%",
                  "to" : 1.05
                },
            """)
        .contains("\"statusBefore\" : \"RED\",");
  }

  @Test
  void writesUsualVariationAndTheWayToTheYearEnd() throws IOException {
    Sample sample =
        new Sample().target("0.41").target(new Target.Scope.EndOfYear(year(2020)), "0.60");
    for (int back = 12; back > 0; back--) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.43" : "0.40");
    }
    sample.reported(DEC, "0.55");

    assertThat(json(sample.edition(), RulesSample.standard()))
        .contains(
            """
                "variation" : {
                  "verdict" : "Improving",
                  "target" : "hit or miss",
                  "mean" : 0.425384615384615,
                  "lower" : 0.318984615384615,
                  "upper" : 0.531784615384615,
                  "points" : 13,
                  "signals" : [ {
                    "period" : "2020-12",
                    "kind" : "outside"
                  } ],
                  "reason" : "outside (above the upper limit)"
                },
                "interval" : null,
                "outlook" : {
                  "verdict" : "Possible",
                  "needed" : 0.0166666666666667,
                  "average" : 0.01,
                  "best" : 0.05,
                  "periodsLeft" : 3,
                  "text" : "Year end 60.0%: needs 1.7 pp a month for 3 months; the last 12 months averaged 1.0: Possible"
                },
            """);
  }

  private static String json(Edition edition, Rules rules) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsJson.write(
        Figures.compute(edition, rules),
        "1.2.3",
        Optional.empty(),
        List.of(),
        ExplanationJsonTest::nothing,
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
