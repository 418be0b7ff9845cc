package org.scorebook.published;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Period;

/** The figures of one measure's areas, in a line of the ledger. */
final class AreaNodes {
  private AreaNodes() {}

  static void write(List<AreaFigure> areas, JsonGenerator json) throws IOException {
    if (areas.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("areas");
    for (AreaFigure area : areas) {
      json.writeStartObject();
      json.writeStringField("period", area.period().id());
      json.writeStringField("area", area.area());
      FigureNodes.write(area.figure(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<AreaFigure> read(JsonNode list, Period.Kind kind, PeriodIds ids) {
    List<AreaFigure> areas = new ArrayList<>();
    for (JsonNode json : list) {
      areas.add(
          new AreaFigure(
              ids.parse(EditionLine.text(json, "period"), kind),
              EditionLine.text(json, "area"),
              FigureNodes.read(json)));
    }
    return areas;
  }
}
