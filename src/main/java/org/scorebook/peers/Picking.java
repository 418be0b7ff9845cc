package org.scorebook.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.order.Order;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;

/** How the figures of one measure are found among a download's rows, step by step. */
final class Picking {
  private static final ProblemKind PEERS_NOT_FOUND =
      ProblemKind.error("peers-not-found", "Which rows are the peers must be certain.");

  private final Place place;
  private final CsvTable table;
  private final String publication;
  private final Map<String, List<String>> usual;
  private final PeerRequest request;

  Picking(
      Place place,
      CsvTable table,
      String publication,
      Map<String, List<String>> usual,
      PeerRequest request) {
    this.place = place;
    this.table = table;
    this.publication = publication;
    this.usual = usual;
    this.request = request;
  }

  Checked<PeerPick> pick(List<DownloadRow> all) {
    try {
      List<DownloadRow> measure = ofMeasure(all);
      List<DownloadRow> period = ofPeriod(measure);
      List<DownloadRow> councils = Councils.among(period);
      List<DownloadRow> wanted = ofWhere(councils);
      Set<String> codes = all.stream().map(DownloadRow::code).collect(Collectors.toSet());
      Counting counting = new Counting(table, request, codes);
      List<PeerPick.Organisation> organisations = counting.organisations(wanted, councils);
      if (organisations.isEmpty()) {
        throw new NothingPickedException(
            request.among().isPresent()
                ? noneAmong(name(measure), counting.leftOut())
                : "no council has a figure of " + name(measure) + ". Check the download.");
      }
      String label = label(period.get(0).period());
      String source = request.source().orElse(Blanks.strip(label + " " + publication));
      return Checked.of(
          new PeerPick(name(period), label, source, organisations, counting.leftOut()), List.of());
    } catch (NothingPickedException e) {
      return Checked.failed(List.of(PEERS_NOT_FOUND.at(place, request.measureId(), e.text())));
    }
  }

  private static String noneAmong(String measure, List<PeerPick.LeftOut> leftOut) {
    List<String> each = leftOut.stream().map(PeerPick.LeftOut::text).toList();
    return "none of the councils that --among names has a figure of "
        + measure
        + ": "
        + Choices.listed(each)
        + ". Check the codes in the first column of that file, and the download.";
  }

  private String label(String written) {
    return DownloadPeriod.parse(written.isEmpty() ? request.period().orElse("") : written).label();
  }

  private List<DownloadRow> ofMeasure(List<DownloadRow> all) throws NothingPickedException {
    if (request.asked().isEmpty()) {
      Set<String> measures = names(all);
      if (measures.size() > 1) {
        throw new NothingPickedException(
            "the download holds %d measures. Say which: --measure \"%s=CODE\" with one of %s."
                .formatted(measures.size(), request.measureId(), Choices.listed(measures)));
      }
      return all;
    }
    String asked = request.asked().get();
    List<DownloadRow> found =
        all.stream()
            .filter(
                row ->
                    row.measure().equalsIgnoreCase(asked)
                        || row.description().equalsIgnoreCase(asked))
            .toList();
    if (found.isEmpty()) {
      Set<String> codes = Choices.distinct(all.stream().map(DownloadRow::measure).toList());
      throw new NothingPickedException(
          "the download has no measure '%s'.%s It has %s."
              .formatted(asked, Nearest.suggestion(asked, codes), Choices.listed(names(all))));
    }
    Set<String> codes = Choices.distinct(found.stream().map(DownloadRow::measure).toList());
    if (codes.size() > 1) {
      throw new NothingPickedException(
          "'%s' describes %s. Name the one that is meant by its code."
              .formatted(asked, Choices.listed(codes)));
    }
    return found;
  }

  private List<DownloadRow> ofPeriod(List<DownloadRow> rows) throws NothingPickedException {
    Set<String> written = Choices.distinct(rows.stream().map(DownloadRow::period).toList());
    if (written.isEmpty()) {
      if (request.period().isEmpty() && request.source().isEmpty()) {
        throw new NothingPickedException(
            "the download does not say its period. Add --period, such as 2024-25.");
      }
      return rows;
    }
    Optional<String> period =
        written.stream()
            .filter(
                text ->
                    request
                        .period()
                        .map(typed -> DownloadPeriod.parse(text).isMeantBy(typed, text))
                        .orElse(true))
            .max(Order.by(text -> DownloadPeriod.parse(text).order()));
    if (period.isEmpty()) {
      throw new NothingPickedException(
          "the download has no figures of %s. Its periods are %s."
              .formatted(
                  request.period().orElse(""),
                  Choices.listed(
                      written.stream()
                          .sorted(Order.by(text -> DownloadPeriod.parse(text).order()))
                          .map(text -> DownloadPeriod.parse(text).label())
                          .toList())));
    }
    return rows.stream().filter(row -> row.period().equals(period.get())).toList();
  }

  /** The rows that the analyst chooses, and of what splits them further those that do not. */
  private List<DownloadRow> ofWhere(List<DownloadRow> rows) throws NothingPickedException {
    List<DownloadRow> left = rows;
    for (PeerRequest.Where where : request.where()) {
      int column =
          table
              .find(where.column())
              .orElseThrow(
                  () ->
                      new NothingPickedException(
                          "the download has no column '%s', which --where names. It has %s."
                              .formatted(where.column(), String.join(", ", table.columns()))));
      Set<String> values = DownloadRow.values(left, column);
      left = with(left, column, where.value());
      if (left.isEmpty()) {
        throw new NothingPickedException(
            "no row has '%s' in %s. There stand %s."
                .formatted(where.value(), where.column(), Choices.listed(values)));
      }
    }
    for (Map.Entry<String, List<String>> split : usual.entrySet()) {
      boolean chosen =
          request.where().stream()
              .anyMatch(where -> table.find(where.column()).equals(table.find(split.getKey())));
      if (!chosen && table.find(split.getKey()).isPresent()) {
        left = unsplit(left, table.find(split.getKey()).getAsInt(), split.getValue());
      }
    }
    return left;
  }

  private static List<DownloadRow> unsplit(
      List<DownloadRow> rows, int column, List<String> preferred) {
    return preferred.stream()
        .map(value -> with(rows, column, value))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(rows);
  }

  private static List<DownloadRow> with(List<DownloadRow> rows, int column, String value) {
    return rows.stream().filter(row -> row.cells().get(column).equalsIgnoreCase(value)).toList();
  }

  private static String name(List<DownloadRow> rows) {
    return names(rows).stream().findFirst().orElse("");
  }

  /** What the download calls its measures: code and description, since codes are used again. */
  private static Set<String> names(List<DownloadRow> rows) {
    return Choices.distinct(
        rows.stream()
            .map(row -> Blanks.strip(row.measure() + " " + row.description()))
            .distinct()
            .toList());
  }
}
