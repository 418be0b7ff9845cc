package org.scorebook.peers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which rows of a download are about councils, never about regions, nations or groups of them. */
final class Councils {
  /** The ONS codes of councils in England, Wales, Scotland and Northern Ireland. */
  private static final Pattern CODE = Pattern.compile("(E0[6-9]|E10|W06|S12|N09)\\d{6}");

  private static final List<String> WIDER =
      List.of("region", "nation", "country", "council type", "england", "wales", "scotland", "uk");

  private Councils() {}

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** By their ONS codes; in a file that has none, by the level that it states. */
  static List<DownloadRow> among(List<DownloadRow> rows) {
    boolean coded = rows.stream().anyMatch(row -> isCode(row.code()));
    Stream<DownloadRow> councils =
        rows.stream()
            .filter(row -> coded ? isCode(row.code()) : !row.organisation().isEmpty())
            .filter(row -> coded || isCouncilLevel(row.level()));
    return councils.toList();
  }

  private static boolean isCouncilLevel(String level) {
    String word = level.toLowerCase(Locale.ROOT);
    return WIDER.stream().noneMatch(word::contains);
  }
}
