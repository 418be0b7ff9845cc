package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.AreaResult;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.PreferredTravel;
import org.scorebook.order.Order;

/**
 * A measure's areas with the whole organisation among them, best first; those without a figure
 * last.
 */
final class Areas {
  private Areas() {}

  /**
   * One line.
   *
   * @param whole the organisation itself
   */
  record Line(String name, boolean whole, Optional<BigDecimal> value, boolean suppressed) {}

  static List<Line> of(MeasureResult result, String organisation) {
    List<Line> lines = new ArrayList<>();
    for (AreaResult area : result.areas()) {
      lines.add(new Line(area.area(), false, value(area.figure().find()), area.suppressed()));
    }
    Optional<BigDecimal> whole = value(result.current().figure().find());
    if (whole.isPresent()) {
      lines.add(new Line(organisation, true, whole, false));
    }
    boolean lowFirst = result.measure().preferredTravel() == PreferredTravel.DOWNWARDS;
    lines.sort(
        Order.of(
            Order.by(line -> line.value().isEmpty()),
            lowFirst ? Order.by(Areas::height) : Order.from(Areas::height)));
    return lines;
  }

  private static BigDecimal height(Line line) {
    return line.value().orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> value(Optional<Shown> shown) {
    return shown.map(Shown::value);
  }
}
