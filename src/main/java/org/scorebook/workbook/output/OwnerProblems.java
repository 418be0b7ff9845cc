package org.scorebook.workbook.output;

import java.util.List;
import java.util.regex.Pattern;
import org.scorebook.claims.Note;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.output.book.Provenance;

/** What was found wrong with an owner's measures, without a word of any other. */
final class OwnerProblems {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private OwnerProblems() {}

  /** The problems of the owner's measures that name no other measure. */
  static Provenance of(Provenance provenance, Results all, Results own) {
    List<Measure> others =
        all.measures().stream()
            .map(MeasureResult::measure)
            .filter(measure -> own.find(measure.id()).isEmpty())
            .toList();
    List<Problem> problems =
        provenance.problems().stream()
            .filter(problem -> problem.measure().flatMap(own::find).isPresent())
            .filter(problem -> others.stream().noneMatch(other -> names(problem, other)))
            .toList();
    List<Note> notes =
        provenance.notes().stream().filter(note -> own.find(note.measure()).isPresent()).toList();
    return new Provenance(provenance.version(), provenance.time(), problems, notes)
        .with(provenance.custom());
  }

  private static boolean names(Problem problem, Measure measure) {
    return says(problem, measure.id())
        || says(problem, measure.shortName())
        || says(problem, measure.title());
  }

  /** Letter for letter: a measure may be called {@code Figure}. A number names none. */
  private static boolean says(Problem problem, String words) {
    return !DIGITS.matcher(words).matches()
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher(problem.text())
            .find();
  }
}
