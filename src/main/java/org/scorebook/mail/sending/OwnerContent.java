package org.scorebook.mail.sending;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scorebook.figures.result.AreaResult;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Owner;
import org.scorebook.text.Sha256;

/**
 * A hash of what one owner is shown: definitions and figures of this owner's measures, and nothing
 * of others', nor commentary. It changes when, and only when, a new letter would tell the owner
 * something else; every field is written out, so that no change of a class changes it.
 */
final class OwnerContent {
  /** Says how the hash was made; raised whenever the fields below are others. */
  private static final String MANNER = "2:";

  private final StringBuilder text = new StringBuilder();

  private OwnerContent() {}

  static String hash(Results results, Owner owner) {
    OwnerContent content = new OwnerContent();
    results.ownedBy(owner).forEach(content::add);
    return MANNER + Sha256.of(content.text.toString());
  }

  /** Whether a hash can be compared with those made now; those of earlier versions cannot. */
  static boolean isComparable(String hash) {
    return hash.startsWith(MANNER);
  }

  private void add(MeasureResult result) {
    Measure measure = result.measure();
    line("measure", measure.id(), measure.title(), measure.shortName(), measure.theme());
    line("source", measure.source(), measure.countedAs(), measure.faq());
    line("unit", measure.unit().word(), measure.decimals(), measure.frequency().word());
    line("held", measure.targetType().word(), measure.preferredTravel().word());
    line("state", measure.state().word(), measure.responsibleOfficer());
    line("status", result.status().word().word(), result.status().reason());
    line("target", shown(result.target().find().orElse(null)));
    line("year end", shown(result.endOfYearTarget().find().orElse(null)));
    line("previous", result.previous().period().id(), result.previous().text());
    line("current", result.current().period().id(), result.current().text());
    result.series().forEach(this::add);
    for (AreaResult area : result.areas()) {
      line("area", area.area(), shown(area.figure().find().orElse(null)));
    }
    result.quartiles().find().ifPresent(this::add);
  }

  private void add(SeriesPoint point) {
    line("point", point.period().id(), plain(point.target()));
    point.reported().ifPresent(figure -> add("reported", figure, point.reportedValue()));
    point
        .recalculated()
        .ifPresent(figure -> add("recalculated", figure, point.recalculatedValue()));
  }

  private void add(String basis, Figure figure, Optional<BigDecimal> value) {
    line(basis, plain(value), plain(figure.numerator()), plain(figure.denominator()));
    line("typed", plain(figure.value()), figure.suppressed(), figure.note());
  }

  private void add(Quartiles quartiles) {
    line("quartiles", quartiles.source(), quartiles.current().find().orElse(""));
    for (Quartiles.Row row : quartiles.rows()) {
      line("row", row.label(), row.score().text());
    }
  }

  private static String shown(@Nullable Shown shown) {
    return shown == null ? "" : shown.text();
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(given -> given.stripTrailingZeros().toPlainString()).orElse("");
  }

  private void line(Object... words) {
    for (Object word : words) {
      text.append(word).append('\u001f');
    }
    text.append('\n');
  }
}
