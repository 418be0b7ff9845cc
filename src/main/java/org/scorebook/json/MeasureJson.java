package org.scorebook.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.AreaResult;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.interval.Interval;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.StatusWord;
import org.scorebook.outlook.Likelihood;
import org.scorebook.variation.Signal;
import org.scorebook.variation.TargetVerdict;
import org.scorebook.variation.Variation;

/** One measure of the results. */
final class MeasureJson {
  private MeasureJson() {}

  static void write(MeasureResult result, JsonText json) throws IOException {
    Measure measure = result.measure();
    json.text("id", measure.id());
    json.number("number", result.number());
    json.text("theme", measure.theme());
    json.text("measure", measure.title());
    json.text("shortName", measure.shortName());
    json.text("state", measure.state().word());
    json.text("status", result.status().word().word());
    json.text("statusReason", result.status().reason());
    optional("target", result.target(), json, shown -> target(shown, result.targetTo(), json));
    optional(
        "eoyTarget",
        result.endOfYearTarget(),
        json,
        shown -> target(shown, result.endOfYearTargetTo(), json));
    json.object("previous", () -> periodFigure(result.previous(), json));
    optional("recalculated", result.recalculated(), json, figure -> figure(figure, json));
    json.object("current", () -> current(result.current(), json));
    optional("change", result.change(), json, change -> change(change, json));
    json.object("direction", () -> direction(result.direction(), json));
    json.text("statusBefore", result.statusBefore().find().map(StatusWord::word));
    json.object("variation", () -> variation(result.variation(), json));
    optional("interval", result.interval(), json, interval -> interval(interval, json));
    optional("outlook", result.outlook(), json, outlook -> outlook(outlook, json));
    optional("twelveMonths", result.twelveMonths(), json, months -> twelveMonths(months, json));
    optional("quartiles", result.quartiles(), json, quartiles -> quartiles(quartiles, json));
    json.list(
        "areas",
        () -> {
          for (AreaResult area : result.areas()) {
            json.object(() -> area(area, json));
          }
        });
    json.object("commentary", () -> commentary(result.commentary(), json));
  }

  @FunctionalInterface
  private interface Writer<T> {
    void write(T value) throws IOException;
  }

  /** An object, or null where there is nothing to tell. */
  private static <T> void optional(String name, Answer<T> answer, JsonText json, Writer<T> writer)
      throws IOException {
    if (answer.isKnown()) {
      json.object(name, () -> writer.write(answer.get()));
    } else {
      json.nothing(name);
    }
  }

  private static void shown(Shown shown, JsonText json) throws IOException {
    json.number("value", shown.value());
    json.text("text", shown.text());
  }

  /** A target, with the upper end where it is a range. */
  private static void target(Shown target, Optional<BigDecimal> to, JsonText json)
      throws IOException {
    shown(target, json);
    if (to.isPresent()) {
      json.number("to", to);
    }
  }

  private static void periodFigure(PeriodFigure figure, JsonText json) throws IOException {
    json.text("period", figure.period().id());
    figure(figure, json);
  }

  private static void figure(PeriodFigure figure, JsonText json) throws IOException {
    json.number("value", figure.figure().find().map(Shown::value));
    json.text("text", figure.text());
  }

  private static void current(PeriodFigure figure, JsonText json) throws IOException {
    periodFigure(figure, json);
    json.number("numerator", figure.numerator());
    json.number("denominator", figure.denominator());
  }

  private static void change(Change change, JsonText json) throws IOException {
    json.number("value", change.value());
    json.text("kind", change.kind().word());
    json.text("text", change.text());
  }

  private static void direction(Direction direction, JsonText json) throws IOException {
    json.text("travel", direction.travel().word());
    json.text("colour", direction.colour().map(Direction.Colour::word));
    json.text("text", direction.text());
  }

  private static void variation(Variation variation, JsonText json) throws IOException {
    Optional<Variation.Judged> judged = variation.judged();
    json.text("verdict", judged.map(known -> known.verdict().word()));
    json.text("target", judged.flatMap(Variation.Judged::target).map(TargetVerdict::word));
    json.number("mean", judged.map(known -> known.limits().mean()));
    json.number("lower", judged.map(Variation.Judged::lower));
    json.number("upper", judged.map(Variation.Judged::upper));
    json.number("points", variation.points());
    json.list(
        "signals",
        () -> {
          for (Signal signal : judged.map(Variation.Judged::signals).orElse(List.of())) {
            json.object(() -> signal(signal, json));
          }
        });
    json.text("reason", variation.reason());
  }

  private static void signal(Signal signal, JsonText json) throws IOException {
    json.text("period", signal.period().id());
    json.text("kind", signal.kind().word());
  }

  private static void interval(Interval interval, JsonText json) throws IOException {
    json.number("lower", interval.lower());
    json.number("upper", interval.upper());
    json.text("method", interval.method().word());
  }

  private static void outlook(Outlook outlook, JsonText json) throws IOException {
    json.text("verdict", outlook.verdict().map(Likelihood::word));
    json.number("needed", outlook.needed());
    json.number("average", outlook.average());
    json.number("best", outlook.best());
    json.number("periodsLeft", outlook.periodsLeft());
    json.text("text", outlook.text());
  }

  private static void twelveMonths(TwelveMonths months, JsonText json) throws IOException {
    json.text("method", months.method().word());
    shown(months.figure(), json);
    json.number("periods", months.periods());
    json.number("numerator", months.numerator());
    json.number("denominator", months.denominator());
  }

  private static void quartiles(Quartiles quartiles, JsonText json) throws IOException {
    json.text("source", quartiles.source());
    json.text("noun", quartiles.noun());
    json.text("current", quartiles.current().find());
    json.texts("possible", quartiles.possible());
    json.number("distanceToNext", quartiles.distanceToNext().find());
    json.number("distanceToTop", quartiles.distanceToTop().find());
    json.list(
        "rows",
        () -> {
          for (Quartiles.Row row : quartiles.rows()) {
            json.object(() -> row(row, json));
          }
        });
  }

  private static void row(Quartiles.Row row, JsonText json) throws IOException {
    json.text("label", row.label());
    json.number("score", row.score().value());
    json.number("difference", row.difference().find().map(Shown::value));
    json.number("percent", row.percent().find());
    json.number("units", row.units().find());
  }

  private static void area(AreaResult area, JsonText json) throws IOException {
    json.text("area", area.area());
    json.number("value", area.figure().find().map(Shown::value));
    json.text("text", area.text());
  }

  private static void commentary(Optional<Commentary> commentary, JsonText json)
      throws IOException {
    json.text("text", commentary.map(Commentary::text).orElse(""));
    json.text("author", commentary.map(Commentary::author).orElse(""));
    json.text("source", commentary.map(Commentary::source).orElse(""));
  }
}
