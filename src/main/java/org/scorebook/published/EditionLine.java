package org.scorebook.published;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Period;
import org.scorebook.published.PublishedEdition.FinalWorkbook;
import org.scorebook.published.PublishedEdition.PublishedMeasure;
import org.scorebook.text.Sha256;

/**
 * A line of the ledger as text: one JSON object, ended by a line feed. {@code before} is the hash
 * of the line before, {@code hash} that of the line up to itself: a line that is not as it was
 * written is known by either.
 */
final class EditionLine {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DIGITS = 64;

  private EditionLine() {}

  /**
   * The whole line.
   *
   * @param before the line before, with its line feed; empty for the first
   */
  static byte[] write(PublishedEdition edition, byte[] before) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json =
        FACTORY.createGenerator(line).enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
      json.writeStartObject();
      json.writeStringField("organisation", edition.organisation());
      json.writeStringField("title", edition.title());
      json.writeStringField("period", edition.period().id());
      json.writeStringField("kind", word(edition.period().kind()));
      json.writeStringField("year-starts", word(edition.period().yearStart()));
      json.writeStringField("time", edition.time().toString());
      json.writeStringField("version", edition.version());
      if (edition.reissue().isPresent()) {
        json.writeStringField("reissue", edition.reissue().get());
      } else {
        json.writeNullField("reissue");
      }
      json.writeObjectFieldStart("input");
      json.writeStringField("file", edition.input().fileName());
      json.writeStringField("sha256", edition.input().sha256());
      json.writeEndObject();
      json.writeObjectFieldStart("workbook");
      json.writeStringField("file", edition.workbook().file());
      json.writeStringField("sha256", edition.workbook().sha256());
      json.writeEndObject();
      json.writeObjectFieldStart("rules");
      json.writeStringField("sha256", edition.rulesSha256());
      json.writeObjectFieldStart("values");
      for (Map.Entry<String, String> rule : edition.rules().entrySet()) {
        json.writeStringField(rule.getKey(), rule.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayFieldStart("measures");
      for (PublishedMeasure measure : edition.measures()) {
        MeasureNode.write(measure, json);
      }
      json.writeEndArray();
      json.writeStringField("before", before.length == 0 ? "" : Sha256.of(before));
      json.flush();
      json.writeStringField("hash", Sha256.of(line.toByteArray()));
      json.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }

  /** Whether the line is as it was written, and follows the one before. */
  static boolean isSound(byte[] line, byte[] before) {
    String end = ",\"hash\":\"";
    int start = line.length - end.length() - DIGITS - "\"}\n".length();
    if (start < 0) {
      return false;
    }
    byte[] content = Arrays.copyOf(line, start);
    String expected = end + Sha256.of(content) + "\"}\n";
    String chain = ",\"before\":\"" + (before.length == 0 ? "" : Sha256.of(before)) + "\"";
    return expected.equals(text(line, start, line.length))
        && start >= chain.length()
        && chain.equals(text(line, start - chain.length(), start));
  }

  private static String text(byte[] line, int from, int to) {
    return new String(line, from, to - from, StandardCharsets.UTF_8);
  }

  /** What a line is about, read without its measures. */
  record Head(String organisation, String title, Period period) {}

  /** What the line is about. */
  static Head head(byte[] line) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      while (!fields.containsKey("year-starts") && json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getText());
      }
    }
    Month yearStart = month(fields.getOrDefault("year-starts", ""));
    return new Head(
        fields.getOrDefault("organisation", ""),
        fields.getOrDefault("title", ""),
        new PeriodIds(yearStart)
            .parse(fields.getOrDefault("period", ""), kind(fields.getOrDefault("kind", ""))));
  }

  /**
   * The edition of a line.
   *
   * @throws IllegalArgumentException when it lacks what it should have
   */
  static PublishedEdition read(byte[] line) throws IOException {
    JsonNode json = LineTree.read(FACTORY, line);
    PeriodIds ids = new PeriodIds(month(text(json, "year-starts")));
    Map<String, String> rules = new LinkedHashMap<>();
    JsonNode values = json.path("rules").path("values");
    values.fieldNames().forEachRemaining(key -> rules.put(key, text(values, key)));
    List<PublishedMeasure> measures = new ArrayList<>();
    for (JsonNode measure : json.path("measures")) {
      measures.add(MeasureNode.read(measure, ids));
    }
    return new PublishedEdition(
        text(json, "organisation"),
        text(json, "title"),
        ids.parse(text(json, "period"), kind(text(json, "kind"))),
        Instant.parse(text(json, "time")),
        text(json, "version"),
        new Source(text(json.path("input"), "file"), text(json.path("input"), "sha256")),
        Optional.of(json.path("reissue")).filter(JsonNode::isTextual).map(JsonNode::textValue),
        new FinalWorkbook(
            text(json.path("workbook"), "file"), text(json.path("workbook"), "sha256")),
        rules,
        measures);
  }

  static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(key);
    }
    return value.textValue();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Period.Kind kind(String word) {
    return Period.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
