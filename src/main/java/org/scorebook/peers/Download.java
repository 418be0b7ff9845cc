package org.scorebook.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;

/**
 * The door of the package: a national download, read and understood by its columns.
 *
 * <p>Known are the shapes of ASCOF, ONS Explore Local Statistics, Fingertips (see {@link
 * DownloadShape}) and LG Inform: {@code area}, {@code area label}, {@code area long label}, then
 * one column per period, with a second header row whose area is {@code area}. Of any other file the
 * analyst names the columns.
 */
public final class Download {
  private static final ProblemKind DOWNLOAD_NOT_UNDERSTOOD =
      ProblemKind.error("download-not-understood", "Peers are found by the columns of a download.");

  private final String file;
  private final CsvTable table;
  private final List<DownloadRow> rows;
  private final String source;
  private final Map<String, List<String>> usual;

  private Download(
      Path file,
      CsvTable table,
      List<DownloadRow> rows,
      String source,
      Map<String, List<String>> usual) {
    this.file = String.valueOf(file.getFileName());
    this.table = table;
    this.rows = rows;
    this.source = source;
    this.usual = usual;
  }

  /**
   * Reads a download.
   *
   * @param columns what the analyst says of its columns, such as {@code code=Area,value=Score};
   *     empty to know it by its columns
   * @return without a value where the file is not understood, saying which columns it has
   * @throws UnusableFileException when there is no such CSV file
   */
  public static Checked<Download> read(Path file, Optional<String> columns)
      throws UnusableFileException {
    CsvTable table = CsvTable.read(file);
    if (columns.isPresent()) {
      return named(file, table, columns.get());
    }
    for (DownloadShape shape : DownloadShape.values()) {
      Optional<Map<DownloadColumn, Integer>> found = shape.columns(table);
      if (found.isPresent()) {
        return Checked.of(
            new Download(file, table, rows(table, found.get()), shape.source(), shape.usual()),
            List.of());
      }
    }
    if (table.columns().size() > 3
        && table.find("area").equals(OptionalInt.of(0))
        && table.find("area label").equals(OptionalInt.of(1))) {
      return Checked.of(
          new Download(file, table, wideRows(table), "LG Inform", Map.of()), List.of());
    }
    return failed(
        file,
        "is not a download that Scorebook knows. Its columns are "
            + String.join(", ", table.columns())
            + ". Say which of them hold what: --columns \""
            + ColumnsOption.guess(table)
            + "\".");
  }

  private static Checked<Download> named(Path file, CsvTable table, String columns) {
    Map<DownloadColumn, Integer> found = new EnumMap<>(DownloadColumn.class);
    Map<DownloadColumn, String> named = ColumnsOption.parse(columns);
    for (Map.Entry<DownloadColumn, String> name : named.entrySet()) {
      OptionalInt place = table.find(name.getValue());
      if (place.isEmpty()) {
        return failed(
            file,
            "has no column '"
                + name.getValue()
                + "', which --columns names. Its columns are "
                + String.join(", ", table.columns())
                + ".");
      }
      found.put(name.getKey(), place.getAsInt());
    }
    if (!found.keySet().containsAll(ColumnsOption.NEEDED)) {
      return failed(
          file,
          "needs the columns of codes, names and values: --columns \""
              + ColumnsOption.guess(table)
              + "\".");
    }
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return Checked.of(new Download(file, table, rows(table, found), name, Map.of()), List.of());
  }

  private static Checked<Download> failed(Path file, String text) {
    return Checked.failed(
        List.of(
            DOWNLOAD_NOT_UNDERSTOOD.at(new Place.File(String.valueOf(file.getFileName())), text)));
  }

  private static List<DownloadRow> rows(CsvTable table, Map<DownloadColumn, Integer> columns) {
    return table.rows().stream().map(cells -> DownloadRow.of(columns, cells)).toList();
  }

  private static List<DownloadRow> wideRows(CsvTable table) {
    int first = table.find("area long label").isPresent() ? 3 : 2;
    List<DownloadRow> rows = new ArrayList<>();
    for (List<String> cells : table.rows()) {
      for (int column = first; column < table.columns().size(); column++) {
        if (!cells.get(0).equalsIgnoreCase("area")) {
          rows.add(
              new DownloadRow(
                  cells.get(0),
                  cells.get(1),
                  "",
                  "",
                  table.columns().get(column),
                  cells.get(column),
                  "",
                  cells));
        }
      }
    }
    return rows;
  }

  /**
   * Picks the figures of one measure and period.
   *
   * @return without a value where the request does not tell which figures are meant, saying what
   *     there is to choose from
   */
  public Checked<PeerPick> pick(PeerRequest request) {
    return new Picking(new Place.File(file), table, source, usual, request).pick(rows);
  }
}
