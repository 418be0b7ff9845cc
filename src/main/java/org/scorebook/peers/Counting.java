package org.scorebook.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scorebook.model.Unit;
import org.scorebook.problem.Nearest;
import org.scorebook.times.Times;

/** Which organisations of a measure and period count, each with its one figure. */
final class Counting {
  /** How ONS marks a code that is no longer used. */
  private static final Pattern REPLACED = Pattern.compile("[Oo]bsolete code .*replaced by (.*)");

  private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

  private final CsvTable table;
  private final PeerRequest request;
  private final Set<String> codes;
  private final List<PeerPick.LeftOut> leftOut = new ArrayList<>();

  /**
   * Of one measure and period.
   *
   * @param codes of every row of the download, whatever it is about
   */
  Counting(CsvTable table, PeerRequest request, Set<String> codes) {
    this.table = table;
    this.request = request;
    this.codes = codes;
  }

  /**
   * The organisations that count, in the order of the download.
   *
   * @param rows of councils, as far as they are not split further
   * @param councils every row of a council
   */
  List<PeerPick.Organisation> organisations(List<DownloadRow> rows, List<DownloadRow> councils)
      throws NothingPickedException {
    return figures(oneEach(counted(rows, councils)));
  }

  /** The organisations that do not, and why. */
  List<PeerPick.LeftOut> leftOut() {
    return leftOut;
  }

  /** Without the organisations that do not count, which are noted with the reason. */
  private List<DownloadRow> counted(List<DownloadRow> rows, List<DownloadRow> councils)
      throws NothingPickedException {
    LeaveOut leaveOut = new LeaveOut(request.leftOut());
    List<String> unknown = leaveOut.unknown(councils);
    if (!unknown.isEmpty()) {
      Set<String> names = Choices.distinct(councils.stream().map(DownloadRow::name).toList());
      throw new NothingPickedException(
          "there is no organisation '%s' to leave out.%s Type its name or ONS code as the download"
                  .formatted(unknown.get(0), Nearest.suggestion(unknown.get(0), names))
              + " has it.");
    }
    Set<String> there = rows.stream().map(DownloadRow::organisation).collect(Collectors.toSet());
    Map<String, PeerPick.LeftOut> noted = new LinkedHashMap<>();
    List<DownloadRow> counted = new ArrayList<>();
    for (DownloadRow row : councils) {
      if (request.among().isPresent() && !request.among().get().contains(row.code())) {
        continue;
      }
      Optional<String> why = leaveOut.why(row).or(() -> replaced(row, there));
      if (why.isEmpty() && !there.contains(row.organisation())) {
        why = Optional.of("no row for it as a whole");
      }
      why.ifPresent(
          reason ->
              noted.putIfAbsent(row.organisation(), new PeerPick.LeftOut(row.name(), reason)));
    }
    for (DownloadRow row : rows) {
      if (!noted.containsKey(row.organisation())
          && (request.among().isEmpty() || request.among().get().contains(row.code()))) {
        counted.add(row);
      }
    }
    leftOut.addAll(noted.values());
    request.among().ifPresent(asked -> noteMissing(asked, councils));
    return counted;
  }

  private void noteMissing(Set<String> asked, List<DownloadRow> councils) {
    Set<String> known = councils.stream().map(DownloadRow::code).collect(Collectors.toSet());
    asked.stream()
        .filter(code -> !known.contains(code))
        .forEach(code -> leftOut.add(new PeerPick.LeftOut(code, whyMissing(code))));
  }

  private String whyMissing(String code) {
    return !Councils.isCode(code)
        ? "not a council"
        : codes.contains(code) ? "no row of this measure and period" : "not in the download";
  }

  /** A council that was merged into another one which has a figure too would count twice. */
  private static Optional<String> replaced(DownloadRow row, Set<String> there) {
    for (String cell : row.cells()) {
      Matcher note = REPLACED.matcher(cell);
      if (note.matches()) {
        return CODE.matcher(note.group(1))
            .results()
            .map(found -> found.group())
            .filter(code -> !code.equals(row.code()) && there.contains(code))
            .findFirst()
            .map(code -> "replaced by " + code);
      }
    }
    return Optional.empty();
  }

  private List<DownloadRow> oneEach(List<DownloadRow> rows) throws NothingPickedException {
    Map<String, List<DownloadRow>> byOrganisation =
        rows.stream()
            .distinct()
            .collect(
                Collectors.groupingBy(
                    DownloadRow::organisation, LinkedHashMap::new, Collectors.toList()));
    for (List<DownloadRow> several : byOrganisation.values()) {
      if (several.size() > 1) {
        throw new NothingPickedException(severalFit(several));
      }
    }
    return byOrganisation.values().stream().map(found -> found.get(0)).toList();
  }

  private String severalFit(List<DownloadRow> rows) {
    List<Integer> telling = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      Set<String> values = DownloadRow.values(rows, column);
      if (values.size() > 1) {
        boolean figures =
            values.stream().allMatch(value -> WrittenNumber.number(value).isPresent());
        (figures ? numbers : telling).add(column);
      }
    }
    if (telling.isEmpty()) {
      telling.addAll(numbers);
    }
    String kinds =
        telling.stream()
            .map(
                column ->
                    table.columns().get(column)
                        + " is "
                        + Choices.listed(DownloadRow.values(rows, column)))
            .collect(Collectors.joining("; "));
    int first = telling.get(0);
    return "%d rows fit %s: %s. Choose with --where, such as --where \"%s=%s\"."
        .formatted(
            rows.size(),
            rows.get(0).name(),
            kinds,
            table.columns().get(first),
            DownloadRow.values(rows, first).iterator().next());
  }

  /** A number as it is written; of Hours and Minutes a time, or so many of them. */
  private Optional<BigDecimal> number(String written) {
    Optional<BigDecimal> number = WrittenNumber.number(written);
    return request.unit().isTime()
        ? number
            .map(amount -> Times.ofWhole(request.unit(), amount))
            .or(() -> Times.of(request.unit()).parse(written))
        : number;
  }

  private List<PeerPick.Organisation> figures(List<DownloadRow> rows)
      throws NothingPickedException {
    Map<String, Long> names =
        rows.stream().collect(Collectors.groupingBy(DownloadRow::name, Collectors.counting()));
    List<PeerPick.Organisation> organisations = new ArrayList<>();
    for (DownloadRow row : rows) {
      // The Peers sheet tells organisations apart by their names.
      String name =
          names.getOrDefault(row.name(), 1L) > 1
              ? row.name() + " (" + row.code() + ")"
              : row.name();
      Optional<BigDecimal> number = number(row.value());
      if (number.isEmpty()) {
        String written = row.value().isEmpty() ? "" : ": \"" + row.value() + "\"";
        leftOut.add(new PeerPick.LeftOut(name, "no figure" + written));
        continue;
      }
      if (request.unit() == Unit.PERCENTAGE
          && (number.get().signum() < 0 || number.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
        throw new NothingPickedException(
            "%s has %s, which is not a percentage between 0%% and 100%%. Check Unit on Measures, or"
                    .formatted(name, row.value())
                + " add --leave-out \"%s\".".formatted(name));
      }
      BigDecimal value = request.unit().isPercent() ? number.get().movePointLeft(2) : number.get();
      organisations.add(new PeerPick.Organisation(row.code(), name, value));
    }
    return organisations;
  }
}
