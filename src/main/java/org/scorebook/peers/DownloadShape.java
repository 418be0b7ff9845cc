package org.scorebook.peers;

import static org.scorebook.peers.DownloadColumn.CODE;
import static org.scorebook.peers.DownloadColumn.DESCRIPTION;
import static org.scorebook.peers.DownloadColumn.LEVEL;
import static org.scorebook.peers.DownloadColumn.MEASURE;
import static org.scorebook.peers.DownloadColumn.NAME;
import static org.scorebook.peers.DownloadColumn.PERIOD;
import static org.scorebook.peers.DownloadColumn.VALUE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The shapes that national downloads have, each known by its columns.
 *
 * <p>The names of columns differ from year to year: of several the first that a file has counts.
 */
enum DownloadShape {
  /** Adult social care outcomes, as NHS England publishes them or others arrange them. */
  ASCOF(
      "ASCOF",
      Map.of(
          CODE, List.of("ONS Code", "ONS Area Code"),
          NAME, List.of("Geographical Description", "Geography Description", "Council"),
          MEASURE, List.of("Measure Group", "ASCOF Measure Code", "Measure Code"),
          DESCRIPTION,
              List.of(
                  "Measure Group Description",
                  "ASCOF Measure Description",
                  "Measure Description",
                  "ASCOF Measure",
                  "Measure"),
          PERIOD, List.of("Year", "Reporting Period", "Period", "Financial Year"),
          VALUE, List.of("Measure Value"),
          LEVEL, List.of("Geographical Level", "Geography Level")),
      List.of(CODE, NAME, MEASURE, VALUE, LEVEL),
      Map.of("Disaggregation Level", List.of("Total", ""), "Measure Type", List.of("Outcome", ""))),

  /** ONS Explore Local Statistics. */
  ONS(
      "ONS",
      Map.of(
          CODE, List.of("areacd"),
          NAME, List.of("areanm"),
          DESCRIPTION, List.of("indicator"),
          PERIOD, List.of("period"),
          VALUE, List.of("observation", "value"),
          LEVEL, List.of("geography")),
      List.of(CODE, NAME, DESCRIPTION, PERIOD, VALUE),
      Map.of()),

  /** Public health profiles. */
  FINGERTIPS(
      "Fingertips",
      Map.of(
          CODE, List.of("Area Code"),
          NAME, List.of("Area Name"),
          MEASURE, List.of("Indicator ID"),
          DESCRIPTION, List.of("Indicator Name"),
          PERIOD, List.of("Time period"),
          VALUE, List.of("Value"),
          LEVEL, List.of("Area Type")),
      List.of(CODE, NAME, MEASURE, DESCRIPTION, PERIOD, VALUE),
      Map.of("Category Type", List.of(""), "Category", List.of("")));

  private final String source;

  // Always a Map.of.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<DownloadColumn, List<String>> names;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<DownloadColumn> needed;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, List<String>> usual;

  DownloadShape(
      String source,
      Map<DownloadColumn, List<String>> names,
      List<DownloadColumn> needed,
      Map<String, List<String>> usual) {
    this.source = source;
    this.names = names;
    this.needed = needed;
    this.usual = usual;
  }

  /** What the pages call the publication, after its period. */
  String source() {
    return source;
  }

  /** Of the columns that split a measure further, the values of the rows that are not split. */
  Map<String, List<String>> usual() {
    return usual;
  }

  /** Where each column stands, if the file has all that this shape needs. */
  Optional<Map<DownloadColumn, Integer>> columns(CsvTable table) {
    Map<DownloadColumn, Integer> found = new EnumMap<>(DownloadColumn.class);
    for (DownloadColumn column : DownloadColumn.values()) {
      OptionalInt place = table.find(names.getOrDefault(column, List.of()));
      if (place.isPresent() && !found.containsValue(place.getAsInt())) {
        found.put(column, place.getAsInt());
      } else if (needed.contains(column)) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }
}
