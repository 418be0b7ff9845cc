package org.scorebook.commentary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.order.Order;
import org.scorebook.problem.Place;

/**
 * A figure that an owner typed where the input had none.
 *
 * @param figure as it was found sound
 * @param text as it would be shown: {@code 50.0% (64 of 128)}; {@code [c]} where suppressed
 * @param owner who gave it
 * @param file the reply it came in
 * @param saved when that reply was last saved, by its own account
 */
public record Given(
    Measure measure,
    Period period,
    Figure figure,
    String text,
    String owner,
    String file,
    Optional<Instant> saved,
    Place place) {

  /** Of one owner's replies those saved last decide; files only order what is said of them. */
  static final Comparator<Reply> LATER =
      Order.of(Order.by((Reply reply) -> reply.saved().orElse(Instant.MIN)), Order.by(Reply::file));

  static Given of(Measure measure, Period period, Reply reply, Reply.Typed typed, Display display) {
    return new Given(
        measure,
        period,
        typed.figure(),
        text(measure, typed.figure(), display),
        reply.request().owner(),
        reply.file(),
        reply.saved(),
        typed.place());
  }

  /** A figure as a sentence names it. */
  static String text(Measure measure, Figure figure, Display display) {
    if (figure.suppressed()) {
      return "[c]";
    }
    String shown = Values.find(measure, figure).map(display::text).orElse("");
    return figure.hasNumeratorAndDenominator()
        ? shown + " (" + plain(figure.numerator()) + " of " + plain(figure.denominator()) + ")"
        : shown;
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(Given::plain).orElse("");
  }

  private static String plain(BigDecimal number) {
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    return new Display(Unit.NUMBER, decimals, "").text(number);
  }

  /** Whether both say the same as far as both say it. */
  boolean agreesWith(Given other, Display display) {
    return agree(measure, figure, other.figure, display);
  }

  /** Whether two figures are shown alike, and are of the same parts where both have such. */
  static boolean agree(Measure measure, Figure one, Figure other, Display display) {
    if (one.suppressed() || other.suppressed()) {
      return one.suppressed() == other.suppressed();
    }
    boolean parts = one.hasNumeratorAndDenominator() && other.hasNumeratorAndDenominator();
    if (parts) {
      return same(one.numerator(), other.numerator())
          && same(one.denominator(), other.denominator());
    }
    return same(
        Values.find(measure, one).map(display::rounded),
        Values.find(measure, other).map(display::rounded));
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(first -> other.map(second -> first.compareTo(second) == 0)).orElse(false);
  }

  /** What its row of Data says of where it comes from. */
  public String note() {
    return "Given by " + owner + " in " + file;
  }

  /** For whoever does not write it onto Data: that it was given, and how it gets there. */
  public String unused() {
    return owner
        + " gives "
        + text
        + " for "
        + period.label()
        + ", which the input does not have. It is not shown: write it into a copy of the input with"
        + " collect -o, and go on with that.";
  }
}
