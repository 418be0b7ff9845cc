package org.scorebook.peers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.text.Blanks;

/** Organisations that do not count: two whose few people make any figure odd, and those named. */
final class LeaveOut {
  /** By which the two are kept. */
  private static final String NONE = "none";

  private static final Map<String, String> ALWAYS =
      Map.of("E09000001", "city of london", "E06000053", "isles of scilly");

  private final List<String> named;
  private final boolean always;

  LeaveOut(List<String> leftOut) {
    this.named = leftOut.stream().filter(name -> !key(name).equals(NONE)).toList();
    this.always = leftOut.stream().map(LeaveOut::key).noneMatch(NONE::equals);
  }

  /** Why the organisation does not count; empty where it does. */
  Optional<String> why(DownloadRow row) {
    if (always && (ALWAYS.containsKey(row.code()) || ALWAYS.containsValue(key(row.name())))) {
      return Optional.of("always");
    }
    return named.stream().anyMatch(name -> names(name, row))
        ? Optional.of("--leave-out")
        : Optional.empty();
  }

  /** Those named that are no organisation of the download, as they were typed. */
  List<String> unknown(List<DownloadRow> rows) {
    return named.stream()
        .filter(name -> rows.stream().noneMatch(row -> names(name, row)))
        .map(Blanks::strip)
        .toList();
  }

  private static boolean names(String typed, DownloadRow row) {
    return key(typed).equals(key(row.name())) || key(typed).equals(key(row.code()));
  }

  private static String key(String text) {
    return Blanks.plain(text).toLowerCase(Locale.ROOT);
  }
}
