package org.scorebook.published;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.model.Target.Scope;

/** A measure's targets, in a line of the ledger. */
final class TargetNodes {
  private static final String PERIOD = "period";
  private static final String YEAR = "year";
  private static final String END_OF_YEAR = "end of year";

  private TargetNodes() {}

  static void write(List<Target> targets, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("targets");
    for (Target target : targets) {
      json.writeStartObject();
      write(target.scope(), json);
      json.writeNumberField("target", target.value());
      if (target.to().isPresent()) {
        json.writeNumberField("to", target.to().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A target for always names no period. */
  private static void write(Scope scope, JsonGenerator json) throws IOException {
    if (scope instanceof Scope.One one) {
      json.writeStringField(PERIOD, one.period().id());
    } else if (scope instanceof Scope.Year year) {
      json.writeStringField(YEAR, year.year().id());
    } else if (scope instanceof Scope.EndOfYear end) {
      json.writeStringField(END_OF_YEAR, end.year().id());
    }
  }

  static List<Target> read(JsonNode list, Period.Kind kind, PeriodIds ids) {
    List<Target> targets = new ArrayList<>();
    for (JsonNode json : list) {
      targets.add(
          new Target(
              scope(json, kind, ids),
              MeasureNode.number(json, "target"),
              json.has("to") ? Optional.of(MeasureNode.number(json, "to")) : Optional.empty()));
    }
    return targets;
  }

  private static Scope scope(JsonNode json, Period.Kind kind, PeriodIds ids) {
    if (json.has(PERIOD)) {
      return new Scope.One(ids.parse(EditionLine.text(json, PERIOD), kind));
    }
    if (json.has(YEAR)) {
      return new Scope.Year(ids.parse(EditionLine.text(json, YEAR), Period.Kind.YEAR));
    }
    if (json.has(END_OF_YEAR)) {
      return new Scope.EndOfYear(ids.parse(EditionLine.text(json, END_OF_YEAR), Period.Kind.YEAR));
    }
    return new Scope.Always();
  }
}
