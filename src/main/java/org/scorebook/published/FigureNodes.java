package org.scorebook.published;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Series;

/** The figures of one measure on one basis, in a line of the ledger. */
final class FigureNodes {
  private static final String SUPPRESSED = "suppressed";
  private static final String PROVISIONAL = "provisional";

  private FigureNodes() {}

  static void write(String name, Series series, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Map.Entry<Period, Figure> figure : series.figures().entrySet()) {
      json.writeStartObject();
      json.writeStringField("period", figure.getKey().id());
      write(figure.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Of a suppressed figure, that it is one and nothing else. */
  static void write(Figure figure, JsonGenerator json) throws IOException {
    if (figure.suppressed()) {
      json.writeBooleanField(SUPPRESSED, true);
      return;
    }
    write("numerator", figure.numerator(), json);
    write("denominator", figure.denominator(), json);
    write("value", figure.value(), json);
    if (figure.provisional()) {
      json.writeBooleanField(PROVISIONAL, true);
    }
  }

  private static void write(String name, Optional<BigDecimal> number, JsonGenerator json)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    }
  }

  static Series read(JsonNode list, Period.Kind kind, PeriodIds ids) {
    Map<Period, Figure> figures = new TreeMap<>();
    for (JsonNode json : list) {
      figures.put(ids.parse(EditionLine.text(json, "period"), kind), read(json));
    }
    return Series.of(figures);
  }

  static Figure read(JsonNode json) {
    return json.path(SUPPRESSED).asBoolean()
        ? Figure.ofSuppressed()
        : new Figure(
            find(json, "numerator"),
            find(json, "denominator"),
            find(json, "value"),
            false,
            json.path(PROVISIONAL).asBoolean(),
            "");
  }

  static Optional<BigDecimal> find(JsonNode json, String key) {
    return json.has(key) ? Optional.of(MeasureNode.number(json, key)) : Optional.empty();
  }
}
