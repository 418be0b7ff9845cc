package org.scorebook.published;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.changes.Definition;
import org.scorebook.changes.EarlierMeasure;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Word;
import org.scorebook.published.PublishedEdition.PublishedMeasure;

/** What was shown of one measure, in a line of the ledger. */
final class MeasureNode {
  private MeasureNode() {}

  static void write(PublishedMeasure measure, JsonGenerator json) throws IOException {
    MeasureData data = measure.known().data();
    json.writeStartObject();
    json.writeStringField("id", measure.known().measure().id());
    json.writeStringField("status", measure.known().status().word());
    json.writeStringField("reason", measure.reason());
    json.writeStringField("direction", measure.direction());
    json.writeStringField("target", measure.target());
    json.writeObjectFieldStart("definition");
    for (Map.Entry<String, String> column : Definition.of(measure.known().measure()).entrySet()) {
      json.writeStringField(column.getKey(), column.getValue());
    }
    json.writeEndObject();
    if (data.firstRow().isPresent()) {
      json.writeStringField("first", data.firstRow().get().id());
    }
    FigureNodes.write("reported", data.reported(), json);
    FigureNodes.write("recalculated", data.recalculated(), json);
    TargetNodes.write(data.targets(), json);
    if (data.benchmark().isPresent()) {
      write(data.benchmark().get(), json);
    }
    if (!measure.known().peers().isEmpty()) {
      json.writeStringField("peers", measure.known().peers());
    }
    AreaNodes.write(data.areas(), json);
    json.writeEndObject();
  }

  private static void write(Benchmark benchmark, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("benchmark");
    json.writeStringField("source", benchmark.source());
    json.writeNumberField("worst", benchmark.worst());
    json.writeNumberField("third", benchmark.third());
    json.writeNumberField("second", benchmark.second());
    json.writeNumberField("first", benchmark.first());
    json.writeNumberField("best", benchmark.best());
    if (benchmark.denominator().isPresent()) {
      json.writeNumberField("denominator", benchmark.denominator().get());
    }
    json.writeEndObject();
  }

  static PublishedMeasure read(JsonNode json, PeriodIds ids) {
    Map<String, String> columns = new LinkedHashMap<>();
    JsonNode definition = json.path("definition");
    definition
        .fieldNames()
        .forEachRemaining(column -> columns.put(column, EditionLine.text(definition, column)));
    Measure measure = Definition.measure(columns);
    Period.Kind kind = measure.frequency().kind();
    MeasureData data =
        new MeasureData(
            Optional.of(json.path("first"))
                .filter(JsonNode::isTextual)
                .map(first -> ids.parse(first.textValue(), kind)),
            FigureNodes.read(json.path("reported"), kind, ids),
            FigureNodes.read(json.path("recalculated"), kind, ids),
            Set.of(),
            TargetNodes.read(json.path("targets"), kind, ids),
            Optional.of(json.path("benchmark")).filter(JsonNode::isObject).map(MeasureNode::read),
            Optional.empty(),
            AreaNodes.read(json.path("areas"), kind, ids),
            List.of());
    StatusWord status =
        Word.find(StatusWord.class, EditionLine.text(json, "status"))
            .orElseThrow(() -> new IllegalArgumentException("status"));
    return new PublishedMeasure(
        new EarlierMeasure(measure, data, json.path("peers").asText(""), status),
        EditionLine.text(json, "reason"),
        EditionLine.text(json, "direction"),
        EditionLine.text(json, "target"));
  }

  private static Benchmark read(JsonNode json) {
    return new Benchmark(
        EditionLine.text(json, "source"),
        number(json, "worst"),
        number(json, "third"),
        number(json, "second"),
        number(json, "first"),
        number(json, "best"),
        FigureNodes.find(json, "denominator"),
        "");
  }

  static BigDecimal number(JsonNode json, String key) {
    if (!json.path(key).isNumber()) {
      throw new IllegalArgumentException(key);
    }
    return json.path(key).decimalValue();
  }
}
