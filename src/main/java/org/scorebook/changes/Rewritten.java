package org.scorebook.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;

/**
 * A Reported figure that is not the one that was published for its period.
 *
 * @param published as it was shown; empty where that is not said, because of small numbers
 * @param now as it is shown
 */
public record Rewritten(String measureId, Period period, String published, String now) {

  /** Every Reported figure that differs; one that is no longer shown is not told of. */
  public static List<Rewritten> of(Earlier published, Results results) {
    List<Rewritten> found = new ArrayList<>();
    for (MeasurePairs.Pair pair : MeasurePairs.of(published, results).kept()) {
      if (pair.then().measure().unit() == pair.now().measure().unit()
          && pair.then().measure().frequency() == pair.now().measure().frequency()) {
        pair.then()
            .data()
            .reported()
            .figures()
            .forEach((period, then) -> find(pair, period, then, results).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Optional<Rewritten> find(
      MeasurePairs.Pair pair, Period period, Figure then, Results results) {
    Display display = Display.of(pair.now().measure(), results.rules());
    Optional<Figure> typed = pair.now().data().reported().find(period);
    return typed
        .filter(figure -> !figure.isTypedLike(then))
        .flatMap(figure -> Values.find(pair.now().measure(), figure))
        .flatMap(
            now ->
                Values.find(pair.then().measure(), then)
                    .filter(was -> was.compareTo(now) != 0)
                    .map(
                        was -> {
                          Display fine = display.telling(was, now);
                          boolean withheld =
                              Former.isWithheld(pair, period, Optional.of(then), results.rules());
                          return new Rewritten(
                              pair.id(), period, withheld ? "" : fine.text(was), fine.text(now));
                        }));
  }
}
