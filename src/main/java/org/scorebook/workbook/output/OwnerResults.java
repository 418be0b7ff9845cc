package org.scorebook.workbook.output;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;

/** What of an edition an owner may see: their own measures and nothing of any other. */
final class OwnerResults {
  private OwnerResults() {}

  /** The owner's part. Measures keep the number they have in the whole scorecard. */
  static Results of(Results all, Owner owner) {
    Edition edition = all.edition();
    List<MeasureResult> own =
        all.measures().stream().filter(result -> isOf(result.measure(), owner)).toList();
    List<Measure> measures = own.stream().map(MeasureResult::measure).toList();
    return new Results(
        new Edition(
            edition.source(),
            edition.scorecard(),
            measures,
            own.stream().collect(Collectors.toMap(r -> r.measure().id(), MeasureResult::data)),
            List.of(owner)),
        all.rules(),
        own);
  }

  private static boolean isOf(Measure measure, Owner owner) {
    return measure.owners().stream().anyMatch(name -> name.equalsIgnoreCase(owner.name()));
  }

  /** The problems of the owner's measures that name no other measure. */
  static Provenance problems(Provenance provenance, Results all, Results own) {
    Map<Boolean, List<Measure>> measures =
        all.measures().stream()
            .map(MeasureResult::measure)
            .collect(Collectors.partitioningBy(m -> own.find(m.id()).isPresent()));
    List<Measure> others = measures.getOrDefault(false, List.of());
    List<Problem> problems =
        provenance.problems().stream()
            .filter(problem -> problem.measure().flatMap(own::find).isPresent())
            .filter(problem -> others.stream().noneMatch(other -> names(problem, other)))
            .toList();
    return new Provenance(provenance.version(), provenance.time(), problems);
  }

  private static boolean names(Problem problem, Measure measure) {
    return says(problem, measure.id())
        || says(problem, measure.shortName())
        || says(problem, measure.title());
  }

  private static boolean says(Problem problem, String words) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(problem.text())
        .find();
  }
}
