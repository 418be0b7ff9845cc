package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.scorebook.rules.Tolerance.Allowance;

/** A figure held against another: its target, or under DoT Only its previous figure. */
record Judged(Facts facts, BigDecimal figure, BigDecimal against) {

  /** How far the figure is short of the other; negative where it is better. */
  BigDecimal shortfall() {
    return facts.advantage(against, figure);
  }

  boolean isShort() {
    return shortfall().signum() > 0;
  }

  boolean isWithin(Allowance allowance) {
    return compare(shortfall(), allowance) <= 0;
  }

  /**
   * Whether the figure is better by that much at least; of a target of zero there is no percent.
   */
  boolean isBetterBy(Allowance allowance) {
    return allowed(allowance).signum() > 0 && compare(shortfall().negate(), allowance) >= 0;
  }

  private int compare(BigDecimal distance, Allowance allowance) {
    return Quotients.compare(distance, allowed(allowance), figure, against);
  }

  private BigDecimal allowed(Allowance allowance) {
    return Quotients.ended(allowance.from(against, facts.measure().unit()));
  }

  /**
   * The same as a sentence prints it: with the fewest decimals, four or more, with which the
   * printed figures lead a reader where the unrounded ones led.
   *
   * @param allowances that the sentence speaks of
   */
  Judged printed(List<Allowance> allowances) {
    List<Object> standing = standing(allowances);
    int most = Display.MOST_DECIMALS;
    while (most < Display.ENDLESS && !rounded(most).standing(allowances).equals(standing)) {
      most++;
    }
    return rounded(most);
  }

  /** What a reader takes from the two: how they are displayed, which is better, by how much. */
  private List<Object> standing(List<Allowance> allowances) {
    return List.of(
        facts.display().rounded(figure),
        facts.display().rounded(against),
        shortfall().signum(),
        allowances.stream().map(this::isWithin).toList(),
        allowances.stream().map(this::isBetterBy).toList());
  }

  private Judged rounded(int most) {
    Display display = facts.display();
    return new Judged(
        facts,
        display.asGiven(figure, most).rounded(figure),
        display.asGiven(against, most).rounded(against));
  }

  String figureText() {
    return inFull(figure).text(figure);
  }

  String againstText() {
    return inFull(against).text(against);
  }

  /**
   * How far the two are apart, and what percent of the other that is, with as many decimals as it
   * takes to stand on the right side of every allowance: {@code 1.2 pp (3.0%)}.
   */
  String distanceText(List<Allowance> allowances) {
    String text = apartText();
    return Quotients.change(against, figure)
        .map(share -> text + " (" + shareText(share.abs(), allowances) + ")")
        .orElse(text);
  }

  /** How far the two are apart: {@code 1.2 pp}. */
  String apartText() {
    BigDecimal distance = shortfall().abs();
    return inFull(distance).differenceText(distance);
  }

  /** A share of what figures are held against, on the right side of every allowance in percent. */
  static String shareText(BigDecimal share, List<Allowance> allowances) {
    List<BigDecimal> bounds =
        allowances.stream()
            .flatMap(
                allowance ->
                    allowance instanceof Allowance.Percent percent
                        ? Stream.of(percent.fraction())
                        : Stream.empty())
            .toList();
    return Display.PERCENT
        .until(
            share,
            printed ->
                printed.signum() == share.signum()
                    && bounds.stream()
                        .allMatch(
                            bound ->
                                (printed.compareTo(bound) <= 0) == (share.compareTo(bound) <= 0)))
        .text(share);
  }

  /** How far the figure moved from the other, no further than is allowed. */
  String moveText(Allowance allowance) {
    BigDecimal distance = shortfall().abs();
    BigDecimal most = allowed(allowance);
    String text =
        allowance instanceof Allowance.Percent
            ? shareText(
                Quotients.change(against, figure).orElse(distance).abs(), List.of(allowance))
            : facts
                .display()
                .until(distance, printed -> Quotients.compare(printed, most, figure, against) <= 0)
                .differenceText(distance);
    return "a change of " + text + " is within " + text(allowance);
  }

  /** An allowance as sentences name it: {@code 5%}, {@code 2 pp}, {@code £10}. */
  String text(Allowance allowance) {
    if (allowance instanceof Allowance.Percent) {
      return allowance.text();
    }
    BigDecimal amount = allowed(allowance);
    return facts.display().withDecimals(0).asGiven(amount, Display.ENDLESS).differenceText(amount);
  }

  private Display inFull(BigDecimal value) {
    return facts.display().asGiven(value, Display.ENDLESS);
  }
}
