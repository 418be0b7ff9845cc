package org.scorebook.workbook.output;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scorebook.changes.EditionChange;
import org.scorebook.changes.EditionChanges;
import org.scorebook.claims.Note;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.output.book.Provenance;

/** What is told of an owner's measures besides the results, without a word of any other. */
final class OwnerProvenance {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private OwnerProvenance() {}

  /** The problems and changes of the owner's measures that name no other measure. */
  static Provenance of(Provenance provenance, Results all, Results own) {
    Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    own.measures().forEach(result -> ids.add(result.measure().id()));
    List<Measure> others =
        all.measures().stream()
            .map(MeasureResult::measure)
            .filter(measure -> !ids.contains(measure.id()))
            .toList();
    List<Problem> problems =
        provenance.problems().stream()
            .filter(problem -> problem.measure().filter(ids::contains).isPresent())
            .filter(problem -> others.stream().noneMatch(other -> names(problem.text(), other)))
            .toList();
    List<Note> notes =
        provenance.notes().stream().filter(note -> ids.contains(note.measure())).toList();
    return new Provenance(provenance.version(), provenance.time(), problems, notes)
        .with(provenance.changes().flatMap(changes -> changes(changes, ids, others)))
        .with(provenance.custom());
  }

  /**
   * What is different of the owner's measures, and of the rules that judge them; not whose they
   * were before, which is the affair of others.
   */
  private static Optional<EditionChanges> changes(
      EditionChanges changes, Set<String> ids, List<Measure> others) {
    List<EditionChange> rows =
        changes.rows().stream()
            .filter(row -> row.kind() != EditionChange.Kind.OWNER)
            .filter(
                row -> row.measure().isEmpty() || row.measure().filter(ids::contains).isPresent())
            .filter(row -> others.stream().noneMatch(other -> names(row.text(), other)))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(changes.with(rows));
  }

  private static boolean names(String text, Measure measure) {
    return says(text, measure.id())
        || says(text, measure.shortName())
        || says(text, measure.title());
  }

  /** Letter for letter: a measure may be called {@code Figure}. A number names none. */
  private static boolean says(String text, String words) {
    return text.contains(words)
        && !DIGITS.matcher(words).matches()
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }
}
