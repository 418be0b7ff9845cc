package org.scorebook.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.disclosure.SmallNumber;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.disclosure.SmallNumbers;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.Input;

/** The small numbers of an edition as problems at their cells. */
public final class SmallNumberCheck {
  private static final String WHY = "Whoever knows the place can tell who is meant.";
  private static final ProblemKind SMALL_NUMBER = ProblemKind.warning("small-number", WHY);
  private static final ProblemKind SMALL_NUMBER_REFUSED =
      ProblemKind.error("small-number-refused", WHY);
  private static final ProblemKind TELLING_WORDS = ProblemKind.warning("telling-words", WHY);
  private static final ProblemKind SMALL_NUMBERS_SHOWN =
      ProblemKind.warning("small-numbers-shown", WHY);

  private final Input input;
  private final SmallNumbers numbers;
  private final List<SmallNumber> found;

  private SmallNumberCheck(Input input, SmallNumbers numbers) {
    this.input = input;
    this.numbers = numbers;
    this.found = numbers.found();
  }

  /** Looks for small numbers where the rules ask for it. */
  public static SmallNumberCheck of(Input input, Results results) {
    return new SmallNumberCheck(input, SmallNumbers.of(results));
  }

  /** Each at its cell. */
  public List<Problem> warnings() {
    return problems(SMALL_NUMBER, SmallNumber::text);
  }

  /** The same where they must not be shown; words are for a person to judge. */
  public List<Problem> errors() {
    return problems(SMALL_NUMBER_REFUSED, SmallNumber::text);
  }

  /** The same where no hidden number may be told. */
  List<Problem> withoutNumbers() {
    return problems(
        SMALL_NUMBER,
        small ->
            small.hidden()
                ? "a [c] can be worked out from what is shown. scorebook validate says how."
                : small.text());
  }

  /** What an outsider can work out of each hidden figure of a measure, without the last stop. */
  List<String> ranges(String measureId) {
    return numbers.ranges(measureId).stream()
        .filter(range -> !range.isOneValue())
        .map(
            range ->
                range.name()
                    + "'s [c] can be "
                    + range
                        .high()
                        .map(high -> range.low().toPlainString() + " to " + high.toPlainString())
                        .orElse(
                            "any number from "
                                + range.low().toPlainString()
                                + " on, as far as is shown"))
        .toList();
  }

  private List<Problem> problems(ProblemKind kind, Function<SmallNumber, String> text) {
    List<Problem> problems = new ArrayList<>();
    for (SmallNumber small : found) {
      ProblemKind its = small.source() instanceof Source.OfCommentary ? TELLING_WORDS : kind;
      problems.add(its.at(place(small), small.measure(), text.apply(small)));
    }
    return problems;
  }

  /** What a workbook says of them: a hidden number that can be worked out must not stand there. */
  public List<Problem> forAbout() {
    long figures =
        found.stream().filter(small -> !(small.source() instanceof Source.OfCommentary)).count();
    return figures == 0
        ? List.of()
        : List.of(
            SMALL_NUMBERS_SHOWN.at(
                new Place.Nowhere(),
                "Numbers of people below "
                    + input.rules().smallBelow().orElse(0)
                    + " can be read from "
                    + ProblemLines.counted(figures, "figure")
                    + ", which are shown all the same."));
  }

  private Place place(SmallNumber small) {
    Optional<Place> place = Optional.empty();
    if (small.source() instanceof Source.OfFigure figure) {
      place = input.places().findCount(small.measure(), figure.basis(), figure.period());
    } else if (small.source() instanceof Source.OfArea area) {
      place = input.places().findArea(small.measure(), area.period(), area.area());
    } else if (small.source() instanceof Source.OfCommentary words) {
      place = words.commentary().place();
    }
    return place.orElse(new Place.Nowhere());
  }
}
