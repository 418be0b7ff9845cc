package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.PreferredTravel;

/**
 * What status, change and direction of travel were decided with, whatever was set by hand. Figures
 * are in the measure's own unit, percentages as fractions; what was worked out has the digits that
 * the formulas of a workbook can be trusted with. One that cannot be given is empty.
 *
 * @param changeFrom what change and direction start from: the previous figure as reported, or as it
 *     is known now where the rules say so
 * @param moreOrFewer the difference of counts so small that a percentage of them misleads: {@code 2
 *     more}
 * @param movement how far the figure moved as its direction is judged: from {@code changeFrom}, or
 *     in its distance to the profile
 * @param profileThen target of the previous period, where direction is judged by the distance to it
 * @param better the way that is better, never a range: from outside a range the way towards it,
 *     else {@code UPWARDS}; {@code NONE} where there is nothing to be better at
 * @param compared the current figure as the rules compare it: as displayed, or unrounded
 * @param against what it is held against: the target, of a range the nearer end, or under DoT Only
 *     the previous figure
 * @param shortfall how far it is short of that; negative where it is better
 * @param allowed how far it may be short
 * @param gap the shortfall of a live measure in words, {@code 9.4 pp short}; where there is one
 */
public record Judgement(
    Optional<BigDecimal> changeFrom,
    Optional<String> moreOrFewer,
    Optional<BigDecimal> movement,
    Optional<BigDecimal> profileThen,
    PreferredTravel better,
    Optional<BigDecimal> compared,
    Optional<BigDecimal> against,
    Optional<BigDecimal> shortfall,
    Optional<Allowed> allowed,
    Optional<String> gap) {

  /**
   * The tolerance in the measure's own unit, of the very figure that the current one is held
   * against.
   *
   * @param green up to which a shortfall counts as met; likewise {@code amber}
   * @param blue by how much the figure must be better to be BLUE, where that is a status
   */
  public record Allowed(BigDecimal green, BigDecimal amber, Optional<BigDecimal> blue) {}
}
