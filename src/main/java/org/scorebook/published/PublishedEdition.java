package org.scorebook.published;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.changes.Earlier;
import org.scorebook.changes.EarlierMeasure;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.rules.Rules;
import org.scorebook.text.MonthNames;
import org.scorebook.text.Sha256;

/**
 * One line of the ledger: an edition as it was published.
 *
 * @param version of the program
 * @param input the workbook it was made from
 * @param reissue why it was published again; empty the first time
 * @param workbook the final workbook
 * @param rules every rule by its key
 * @param measures what was shown, in display order
 */
public record PublishedEdition(
    String organisation,
    String title,
    Period period,
    Instant time,
    String version,
    Source input,
    Optional<String> reissue,
    FinalWorkbook workbook,
    Map<String, String> rules,
    List<PublishedMeasure> measures) {

  public PublishedEdition {
    measures = List.copyOf(measures);
  }

  /**
   * The final workbook.
   *
   * @param file from the folder of the ledger, with {@code /} between folders
   */
  public record FinalWorkbook(String file, String sha256) {}

  /**
   * What was shown of a measure.
   *
   * @param known its definition, figures, targets and status
   * @param reason the sentence that explained the status
   * @param direction as shown
   * @param target as shown; empty where there was none
   */
  public record PublishedMeasure(
      EarlierMeasure known, String reason, String direction, String target) {

    static PublishedMeasure of(MeasureResult result) {
      return new PublishedMeasure(
          EarlierMeasure.of(result),
          result.status().reason(),
          result.direction().text(),
          result.target().find().map(Shown::text).orElse(""));
    }
  }

  /** These results, published. */
  static PublishedEdition of(
      Results results,
      String version,
      Instant time,
      Optional<String> reissue,
      FinalWorkbook workbook) {
    Scorecard scorecard = results.edition().scorecard();
    return new PublishedEdition(
        scorecard.organisation(),
        scorecard.title(),
        scorecard.period(),
        time,
        version,
        results.edition().source(),
        reissue,
        workbook,
        results.rules().values(),
        results.measures().stream().map(PublishedMeasure::of).toList());
  }

  /** The hash of the rules, which tells whether two editions were judged by the same. */
  String rulesSha256() {
    return Sha256.of(
        rules.entrySet().stream()
            .map(rule -> rule.getKey() + ": " + rule.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  /** Whether it is this edition: the same scorecard and period. */
  boolean isOf(Scorecard scorecard) {
    return isOfSameScorecard(scorecard) && period.last().equals(scorecard.period().last());
  }

  /** Whether it is an edition of this scorecard, of whatever period. */
  boolean isOfSameScorecard(Scorecard scorecard) {
    return organisation.equals(scorecard.organisation()) && title.equals(scorecard.title());
  }

  /** What a reader calls it: {@code November 2020, published 4 December 2020}. */
  public String name() {
    return period.title() + ", " + (reissue.isPresent() ? "reissued " : "published ") + day();
  }

  /** The day it was published, in the council. */
  public String day() {
    return day(time);
  }

  /** A day as it is written: {@code 4 December 2020}. */
  public static String day(Instant time) {
    return MonthNames.day(LocalDate.ofInstant(time, ZoneId.of("Europe/London")));
  }

  /**
   * The edition, to be compared with.
   *
   * @param now the rules of today, for keys that were not known then
   */
  public Earlier earlier(Rules now) {
    List<EarlierMeasure> known = new ArrayList<>();
    measures.forEach(measure -> known.add(measure.known()));
    return new Earlier(name(), period, now.withValues(rules), known);
  }
}
