package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;

/**
 * A figure that was shown beside the one that is shown, as texts with as many decimals as it takes
 * to tell them apart. What must not be shown now is not told from what was shown then.
 *
 * @param before empty where there was none; likewise {@code now}
 * @param difference by how much it moved; empty where one of the two is not known
 * @param hidden whether it is no longer shown
 * @param withheld whether what it was is not said, though another is shown or none
 */
record FigureChange(
    String before, String now, String difference, boolean hidden, boolean withheld) {
  private static final String SUPPRESSED = "[c]";

  static FigureChange of(
      Measure measure, Display display, Optional<Figure> before, Optional<Figure> now) {
    boolean hidden = isSuppressed(now);
    Optional<BigDecimal> was = before.flatMap(typed -> Values.find(measure, typed));
    Optional<BigDecimal> is = now.flatMap(typed -> Values.find(measure, typed));
    boolean bothKnown = !hidden && was.isPresent() && is.isPresent();
    Display fine = bothKnown ? display.agreeing(was.get(), is.get()) : display;
    return new FigureChange(
        hidden ? SUPPRESSED : text(before, was, fine),
        text(now, is, fine),
        bothKnown ? fine.differenceText(is.get().subtract(was.get())) : "",
        hidden,
        false);
  }

  /** The same, not saying what it was; where it is no longer shown, nothing is said anyway. */
  FigureChange withholding(boolean isTelling) {
    return isTelling && !hidden ? new FigureChange(SUPPRESSED, now, "", false, true) : this;
  }

  static boolean isSuppressed(Optional<Figure> figure) {
    return figure.filter(Figure::suppressed).isPresent();
  }

  private static String text(Optional<Figure> figure, Optional<BigDecimal> value, Display display) {
    return isSuppressed(figure) ? SUPPRESSED : value.map(display::text).orElse("");
  }

  /** What it is called: only a figure beside one that was shown is restated. */
  Kind kind() {
    if (hidden || now.isEmpty()) {
      return Kind.FIGURE_WITHDRAWN;
    }
    return before.isEmpty() || (before.equals(SUPPRESSED) && !withheld)
        ? Kind.FIGURE_ADDED
        : Kind.RESTATED;
  }

  /** {@code Nov 2020 was 37.9% and is 38.1% (+0.2 pp).} */
  String sentence(Period period) {
    if (hidden) {
      return "the figure for " + period.label() + " is no longer shown.";
    }
    if (withheld) {
      return period.label()
          + (now.isEmpty() ? " has no figure any more" : " is another now, " + now)
          + "; what it was is not shown, because of small numbers.";
    }
    if (before.isEmpty()) {
      return period.label() + " had no figure; it is " + now + ".";
    }
    if (now.isEmpty()) {
      return period.label() + " was " + before + "; there is no figure any more.";
    }
    String moved =
        difference.isEmpty()
            ? ""
            : " (" + (difference.startsWith("-") ? "" : "+") + difference + ")";
    return period.label() + " was " + before + " and is " + now + moved + ".";
  }
}
