package org.scorebook.peers;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a download says of one organisation, measure and period. What the file does not say is
 * empty.
 *
 * @param code the organisation's ONS code
 * @param measure the download's own code of the measure
 * @param period as it is written
 * @param value as it is written
 * @param cells the whole row, to tell apart what is alike otherwise
 */
record DownloadRow(
    String code,
    String name,
    String measure,
    String description,
    String period,
    String value,
    String level,
    List<String> cells) {

  static DownloadRow of(Map<DownloadColumn, Integer> columns, List<String> cells) {
    return new DownloadRow(
        cell(columns, cells, DownloadColumn.CODE),
        cell(columns, cells, DownloadColumn.NAME),
        cell(columns, cells, DownloadColumn.MEASURE),
        cell(columns, cells, DownloadColumn.DESCRIPTION),
        cell(columns, cells, DownloadColumn.PERIOD),
        cell(columns, cells, DownloadColumn.VALUE),
        cell(columns, cells, DownloadColumn.LEVEL),
        cells);
  }

  private static String cell(
      Map<DownloadColumn, Integer> columns, List<String> cells, DownloadColumn column) {
    Integer place = columns.get(column);
    return place == null ? "" : cells.get(place);
  }

  /** The organisation: by its code, since names differ between years; else by its name. */
  String organisation() {
    return code.isEmpty() ? name : code;
  }

  /** All that stands in a column of these rows, each once and in order. */
  static SortedSet<String> values(List<DownloadRow> rows, int column) {
    return new TreeSet<>(rows.stream().map(row -> row.cells().get(column)).toList());
  }
}
