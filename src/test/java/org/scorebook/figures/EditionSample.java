package org.scorebook.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.rules.Rules;

/**
 * A whole edition for tests. Unless said otherwise it is Birmingham's Cabinet Scorecard for
 * December 2020, without notes, owners and a date that commentary is due.
 */
public final class EditionSample {
  private Source source = new Source("input.xlsx", "0".repeat(64));
  private String title = "Cabinet Scorecard";
  private Period period = Sample.DEC;
  private String producedBy = "";
  private List<String> notes = List.of();
  private Optional<LocalDate> commentaryDue = Optional.empty();
  private Optional<String> replyTo = Optional.empty();
  private List<String> publishedBefore = List.of();
  private final List<Measure> measures = new ArrayList<>();
  private final Map<String, MeasureData> data = new LinkedHashMap<>();
  private List<Owner> owners = List.of();

  /** An edition of these measures, in the reporting period of the first. */
  public static EditionSample of(List<Sample> samples) {
    EditionSample edition = new EditionSample().period(samples.get(0).reporting());
    samples.forEach(edition::add);
    return edition;
  }

  public static EditionSample of(Sample... samples) {
    return of(List.of(samples));
  }

  /** The same edition with other measures, those that stay with what is typed about them. */
  public static Edition with(Edition edition, List<Measure> measures) {
    return new Edition(
        edition.source(), edition.scorecard(), measures, edition.data(), edition.owners());
  }

  /** The same edition with other data, by measure ID. */
  public static Edition with(Edition edition, Map<String, MeasureData> data) {
    return new Edition(
        edition.source(), edition.scorecard(), edition.measures(), data, edition.owners());
  }

  public EditionSample add(Sample sample) {
    return add(sample.measure(), sample.data());
  }

  public EditionSample add(Measure measure, MeasureData itsData) {
    measures.add(measure);
    data.put(measure.id(), itsData);
    return this;
  }

  public EditionSample source(String fileName, String sha256) {
    source = new Source(fileName, sha256);
    return this;
  }

  public EditionSample title(String other) {
    title = other;
    return this;
  }

  public EditionSample period(Period other) {
    period = other;
    return this;
  }

  public EditionSample producedBy(String team) {
    producedBy = team;
    return this;
  }

  public EditionSample notes(String... lines) {
    notes = List.of(lines);
    return this;
  }

  /** The ledgers that remember earlier editions. */
  public EditionSample publishedBefore(String... files) {
    publishedBefore = List.of(files);
    return this;
  }

  /** Commentary is due by 15 January 2021, and answers go to the scorecards' own address. */
  public EditionSample due() {
    commentaryDue = Optional.of(LocalDate.of(2021, 1, 15));
    replyTo = Optional.of("scorecards@example.org");
    return this;
  }

  public EditionSample owners(Owner... others) {
    return owners(List.of(others));
  }

  public EditionSample owners(List<Owner> others) {
    owners = others;
    return this;
  }

  public Scorecard scorecard() {
    return new Scorecard(
        title,
        "Birmingham",
        period,
        producedBy,
        notes,
        "default",
        commentaryDue,
        replyTo,
        publishedBefore);
  }

  public Edition edition() {
    return new Edition(source, scorecard(), measures, data, owners);
  }

  /** What follows by the standard rules. */
  public Results results() {
    return results(RulesSample.standard());
  }

  public Results results(Rules rules) {
    return Figures.compute(edition(), rules);
  }
}
