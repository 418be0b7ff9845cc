package org.scorebook.changes;

import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.year;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** An edition, and the same with one thing in it edited. */
final class Edits {
  static final Period OCT = month(2020, 10);
  static final Rules RULES = rules();

  private Edits() {}

  private static Rules rules() {
    try {
      return RuleSets.in(Path.of("rules")).read("default").value().orElseThrow();
    } catch (UnusableFileException e) {
      throw new AssertionError(e);
    }
  }

  /** One measure of every way of being judged. */
  private static List<Sample> samples() {
    return List.of(
        target(),
        new Sample()
            .id("DT")
            .unit(Unit.NUMBER, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .targetType(TargetType.DOT_ONLY)
            .reported(NOV, "88")
            .reported(DEC, "84")
            .owner("Head of Health"),
        new Sample().id("OLD").state(State.SUSPENDED),
        new Sample()
            .id("SET")
            .override(StatusWord.AMBER, "Too early to say.")
            .reported(DEC, "0.5"));
  }

  static Sample target() {
    return target("0.35", "0.36");
  }

  static Sample target(String always, String endOfYear) {
    return new Sample()
        .id("DP")
        .reported(OCT, "0.375")
        .reported(NOV, "0.379")
        .reported(DEC, "0.38")
        .recalculated(NOV, "0.378")
        .target(always)
        .target(new Scope.EndOfYear(year(2020)), endOfYear)
        .owner("Head of Care");
  }

  static Edition edition() {
    return EditionSample.of(samples()).edition();
  }

  static Results results(Edition edition) {
    return Figures.compute(edition, RULES);
  }

  /** What is different once the edition was edited. */
  static List<EditionChange> changes(UnaryOperator<Edition> edit) {
    Earlier earlier = Earlier.of("December 2020", results(edition()));
    return EditionChanges.between(earlier, results(edit.apply(edition()))).rows();
  }

  /** With another text in a column of Measures. */
  static UnaryOperator<Edition> column(String id, String column, String text) {
    return edition -> {
      List<Measure> measures = new ArrayList<>();
      Map<String, MeasureData> data = new HashMap<>(edition.data());
      for (Measure measure : edition.measures()) {
        if (!measure.id().equals(id)) {
          measures.add(measure);
          continue;
        }
        Map<String, String> columns = new LinkedHashMap<>(Definition.of(measure));
        columns.put(column, text);
        Measure changed = Definition.measure(columns);
        measures.add(changed);
        data.put(changed.id(), edition.dataOf(measure));
      }
      return EditionSample.with(EditionSample.with(edition, measures), data);
    };
  }

  /** With other data of the measure DP. */
  static UnaryOperator<Edition> data(Sample sample) {
    return edition -> {
      Map<String, MeasureData> data = new HashMap<>(edition.data());
      data.put("DP", sample.data());
      return EditionSample.with(edition, data);
    };
  }

  static UnaryOperator<Edition> measures(UnaryOperator<List<Measure>> edit) {
    return edition -> EditionSample.with(edition, edit.apply(new ArrayList<>(edition.measures())));
  }
}
