package org.scorebook.peers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scorebook.text.Blanks;

/** What an analyst says of a file's columns: {@code code=Area code,name=Area,value=Score}. */
final class ColumnsOption {
  /** Without these there are no figures of organisations. */
  static final List<DownloadColumn> NEEDED =
      List.of(DownloadColumn.CODE, DownloadColumn.NAME, DownloadColumn.VALUE);

  private static final List<DownloadColumn> NAMED =
      List.of(
          DownloadColumn.CODE, DownloadColumn.NAME, DownloadColumn.VALUE, DownloadColumn.PERIOD);

  private ColumnsOption() {}

  /** The columns named; a comma within a name stays, since only a known word begins the next. */
  static Map<DownloadColumn, String> parse(String text) {
    Map<DownloadColumn, String> columns = new EnumMap<>(DownloadColumn.class);
    String words = NAMED.stream().map(ColumnsOption::word).collect(Collectors.joining("|"));
    for (String part : text.split(",(?=\\s*(?i:" + words + ")\\s*=)", -1)) {
      int equals = part.indexOf('=');
      for (DownloadColumn column : NAMED) {
        if (equals > 0 && Blanks.strip(part.substring(0, equals)).equalsIgnoreCase(word(column))) {
          columns.put(column, Blanks.strip(part.substring(equals + 1)));
        }
      }
    }
    return columns;
  }

  /** What would probably have to be typed for a file, by what stands in its columns. */
  static String guess(CsvTable table) {
    List<Integer> left =
        new ArrayList<>(IntStream.range(0, table.columns().size()).boxed().toList());
    Optional<Integer> code = take(left, column -> mostly(table, column, Councils::isCode));
    Optional<Integer> period =
        take(left, column -> isCalled(table, column, "period|year|date|time"));
    Optional<Integer> name =
        take(
            left,
            column -> isCalled(table, column, "name|label|council|authority|area|description"));
    Optional<Integer> value =
        take(left, column -> isCalled(table, column, "value|observation|score|rate|figure"))
            .or(() -> take(left, column -> mostly(table, column, ColumnsOption::isNumber)));
    Map<DownloadColumn, Optional<Integer>> guessed = new EnumMap<>(DownloadColumn.class);
    guessed.put(DownloadColumn.CODE, code);
    guessed.put(DownloadColumn.NAME, name);
    guessed.put(DownloadColumn.VALUE, value);
    guessed.put(DownloadColumn.PERIOD, period);
    return NAMED.stream()
        .filter(column -> column != DownloadColumn.PERIOD || period.isPresent())
        .map(
            column ->
                word(column)
                    + "="
                    + guessed
                        .getOrDefault(column, Optional.empty())
                        .map(table.columns()::get)
                        .orElse("..."))
        .collect(Collectors.joining(","));
  }

  private static Optional<Integer> take(List<Integer> left, Predicate<Integer> fits) {
    Optional<Integer> found = left.stream().filter(fits).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  private static boolean isCalled(CsvTable table, int column, String words) {
    return table.columns().get(column).toLowerCase(Locale.ROOT).matches(".*(" + words + ").*");
  }

  private static boolean isNumber(String text) {
    return WrittenNumber.number(text).isPresent();
  }

  private static boolean mostly(CsvTable table, int column, Predicate<String> fits) {
    long fitting = table.rows().stream().filter(row -> fits.test(row.get(column))).count();
    return fitting * 2 > table.rows().size();
  }

  private static String word(DownloadColumn column) {
    return column.name().toLowerCase(Locale.ROOT);
  }
}
