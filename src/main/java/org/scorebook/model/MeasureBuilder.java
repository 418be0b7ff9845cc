package org.scorebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Measure.StatusOverride;

/**
 * Builds a measure field by field, each by its name. What is not said is as if its cell were blank:
 * texts are empty, and it is a live, monthly, whole Number without preference or target.
 */
public final class MeasureBuilder {
  private String id = "";
  private String theme = "";
  private String title = "";
  private String shortName = "";
  private String source = "";
  private Unit unit = Unit.NUMBER;
  private Optional<BigDecimal> per = Optional.empty();
  private int decimals;
  private String countedAs = "";
  private Frequency frequency = Frequency.MONTHLY;
  private Comparison comparison = Comparison.PREVIOUS;
  private int arrears;
  private PreferredTravel preferredTravel = PreferredTravel.NONE;
  private TargetType targetType = TargetType.NONE;
  private Optional<String> tolerance = Optional.empty();
  private Aggregate twelveMonths = Aggregate.NONE;
  private boolean accumulates;
  private boolean coversTwelveMonths;
  private State state = State.LIVE;
  private boolean isPublic;
  private List<String> owners = List.of();
  private String responsibleOfficer = "";
  private boolean areas;
  private String faq = "";
  private Optional<StatusOverride> override = Optional.empty();

  MeasureBuilder() {}

  MeasureBuilder(Measure measure) {
    id = measure.id();
    theme = measure.theme();
    title = measure.title();
    shortName = measure.shortName();
    source = measure.source();
    unit = measure.unit();
    per = measure.per();
    decimals = measure.decimals();
    countedAs = measure.countedAs();
    frequency = measure.frequency();
    comparison = measure.comparison();
    arrears = measure.arrears();
    preferredTravel = measure.preferredTravel();
    targetType = measure.targetType();
    tolerance = measure.tolerance();
    twelveMonths = measure.twelveMonths();
    accumulates = measure.accumulates();
    coversTwelveMonths = measure.coversTwelveMonths();
    state = measure.state();
    isPublic = measure.isPublic();
    owners = measure.owners();
    responsibleOfficer = measure.responsibleOfficer();
    areas = measure.areas();
    faq = measure.faq();
    override = measure.override();
  }

  public MeasureBuilder id(String given) {
    id = given;
    return this;
  }

  public MeasureBuilder theme(String given) {
    theme = given;
    return this;
  }

  public MeasureBuilder title(String given) {
    title = given;
    return this;
  }

  public MeasureBuilder shortName(String given) {
    shortName = given;
    return this;
  }

  public MeasureBuilder source(String given) {
    source = given;
    return this;
  }

  public MeasureBuilder unit(Unit given) {
    unit = given;
    return this;
  }

  public MeasureBuilder per(Optional<BigDecimal> given) {
    per = given;
    return this;
  }

  public MeasureBuilder decimals(int given) {
    decimals = given;
    return this;
  }

  public MeasureBuilder countedAs(String given) {
    countedAs = given;
    return this;
  }

  public MeasureBuilder frequency(Frequency given) {
    frequency = given;
    return this;
  }

  public MeasureBuilder comparison(Comparison given) {
    comparison = given;
    return this;
  }

  public MeasureBuilder arrears(int given) {
    arrears = given;
    return this;
  }

  public MeasureBuilder preferredTravel(PreferredTravel given) {
    preferredTravel = given;
    return this;
  }

  public MeasureBuilder targetType(TargetType given) {
    targetType = given;
    return this;
  }

  public MeasureBuilder tolerance(Optional<String> given) {
    tolerance = given;
    return this;
  }

  public MeasureBuilder twelveMonths(Aggregate given) {
    twelveMonths = given;
    return this;
  }

  public MeasureBuilder accumulates(boolean given) {
    accumulates = given;
    return this;
  }

  public MeasureBuilder coversTwelveMonths(boolean given) {
    coversTwelveMonths = given;
    return this;
  }

  public MeasureBuilder state(State given) {
    state = given;
    return this;
  }

  public MeasureBuilder isPublic(boolean given) {
    isPublic = given;
    return this;
  }

  public MeasureBuilder owners(List<String> given) {
    owners = given;
    return this;
  }

  public MeasureBuilder responsibleOfficer(String given) {
    responsibleOfficer = given;
    return this;
  }

  public MeasureBuilder areas(boolean given) {
    areas = given;
    return this;
  }

  public MeasureBuilder faq(String given) {
    faq = given;
    return this;
  }

  public MeasureBuilder override(Optional<StatusOverride> given) {
    override = given;
    return this;
  }

  public Measure build() {
    return new Measure(
        id,
        theme,
        title,
        shortName,
        source,
        unit,
        per,
        decimals,
        countedAs,
        frequency,
        comparison,
        arrears,
        preferredTravel,
        targetType,
        tolerance,
        twelveMonths,
        accumulates,
        coversTwelveMonths,
        state,
        isPublic,
        owners,
        responsibleOfficer,
        areas,
        faq,
        override);
  }
}
