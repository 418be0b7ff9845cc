package org.scorebook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;

/** What a figure among others is explained with. */
class StepsOfManyTest {
  private static final Explanation.Cells NOWHERE =
      new Explanation.Cells() {
        @Override
        public Optional<String> figure(Basis basis, Period period) {
          return Optional.empty();
        }

        @Override
        public Optional<String> target(Target.Scope scope) {
          return Optional.empty();
        }

        @Override
        public Optional<String> area(Period period, String area) {
          return Optional.empty();
        }
      };

  @Test
  void oneUnitIsCalledWhatOneIs() {
    Rules rules = RulesSample.standard();
    Sample sample =
        new Sample()
            .countedAs("People")
            .reported(DEC, "0.39")
            .benchmark(
                new Benchmark(
                    "ASCOF",
                    number("0.1"),
                    number("0.38"),
                    number("0.39"),
                    number("0.4"),
                    number("0.5"),
                    Optional.of(number("104")),
                    ""));
    assertThat(new StepsOfMany(sample.result(rules), rules, NOWHERE).quartile().lines())
        .containsSequence(
            "Worst: 10.0%; difference -29.0 pp, -74%, -30 People.",
            "3rd: 38.0%; difference -1.0 pp, -3%, -1 Person.",
            "2nd: 39.0%; difference 0.0 pp, 0%, 0 People.",
            "Birmingham: 39.0%.",
            "1st: 40.0%; difference 1.0 pp, 3%, 1 Person.",
            "Best: 50.0%; difference 11.0 pp, 28%, 11 People.");
  }
}
