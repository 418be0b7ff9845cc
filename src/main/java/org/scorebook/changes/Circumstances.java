package org.scorebook.changes;

import java.util.Optional;
import org.scorebook.figures.Figures;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;

/**
 * All that a status follows from, with one or more things supposed to be others.
 *
 * @param target in force, whatever the period
 * @param period whose figure is judged
 */
record Circumstances(
    Measure measure, MeasureData data, Optional<Target> target, Rules rules, Period period) {

  StatusWord status() {
    return Figures.standing(measure, Supposed.target(data, target), rules, period).status().word();
  }

  Circumstances with(Period of, Optional<Figure> figure) {
    return new Circumstances(measure, data.withReported(of, figure), target, rules, period);
  }

  Circumstances with(Optional<Target> another) {
    return new Circumstances(measure, data, another, rules, period);
  }

  Circumstances with(Rules others) {
    return new Circumstances(measure, data, target, others, period);
  }

  Circumstances in(Period another) {
    return new Circumstances(measure, data, target, rules, another);
  }

  /** With something else in a column of the Measures sheet. */
  Circumstances with(String column, String text) {
    return new Circumstances(Definition.with(measure, column, text), data, target, rules, period);
  }
}
