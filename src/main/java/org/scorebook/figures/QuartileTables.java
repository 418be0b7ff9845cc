package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Quartiles.Denominator;
import org.scorebook.figures.result.Quartiles.Rank;
import org.scorebook.figures.result.Quartiles.Row;
import org.scorebook.figures.result.Shown;
import org.scorebook.interval.Interval;
import org.scorebook.model.Benchmark;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.text.Names;

/**
 * Where a figure stands against its benchmark, and how far away the better quartiles are.
 *
 * @param computed thresholds follow from peers, and so have no decimals that they were given with
 */
record QuartileTables(
    Facts facts, String organisation, PeriodFigure own, Benchmark thresholds, boolean computed) {

  private static final List<String> QUARTILES = List.of("1st", "2nd", "3rd", "4th");

  static Answer<Quartiles> of(
      Facts facts, String organisation, PeriodFigure current, Answer<Interval> interval) {
    if (!facts.hasPreference()) {
      return Answer.unknown("Neither direction of travel is preferred");
    }
    if (facts.isRange()) {
      return Answer.unknown("A range is preferred, so there is no better or worse to rank by");
    }
    Optional<Benchmark> given = facts.data().benchmark();
    if (given.isPresent()) {
      QuartileTables tables = new QuartileTables(facts, organisation, current, given.get(), false);
      return Answer.of(tables.quartiles(interval, Optional.empty()));
    }
    Optional<PeerGroup> peers = facts.data().peers();
    if (peers.isEmpty()) {
      return Answer.unknown("The measure has no benchmark");
    }
    Optional<String> tooFew = FewPeers.find(peers.get(), facts.rules().quartileMethod());
    if (tooFew.isPresent()) {
      return Answer.unknown(tooFew.get());
    }
    Benchmark thresholds =
        PeerThresholds.of(
            peers.get(),
            facts.measure().preferredTravel(),
            facts.rules().quartileMethod(),
            facts.measure().unit());
    QuartileTables tables = new QuartileTables(facts, organisation, current, thresholds, true);
    return Answer.of(tables.quartiles(interval, tables.rank(peers.get())));
  }

  private Quartiles quartiles(Answer<Interval> interval, Optional<Rank> rank) {
    Answer<Denominator> denominator = denominator();
    return new Quartiles(
        thresholds.source(),
        facts.measure().countedAs(),
        thresholds,
        own.figure().map(figure -> quartile(figure.value())),
        interval
            .map(this::possible)
            .find()
            .orElseGet(() -> own.figure().find().stream().map(f -> quartile(f.value())).toList()),
        distance(denominator, this::next),
        distance(denominator, value -> thresholds.first()),
        denominator,
        own.value().flatMap(value -> denominator.map(d -> units(value, d)).find()),
        rows(denominator),
        rank);
  }

  private String quartile(BigDecimal value) {
    return QUARTILES.get(place(value));
  }

  /** From 0, the best quartile. */
  private int place(BigDecimal value) {
    if (reaches(value, thresholds.first())) {
      return 0;
    }
    if (reaches(value, thresholds.second())) {
      return 1;
    }
    return reaches(value, thresholds.third()) ? 2 : 3;
  }

  /** Every quartile from that of the interval's better end to that of its worse end. */
  private List<String> possible(Interval interval) {
    int lower = place(interval.lower());
    int upper = place(interval.upper());
    return QUARTILES.subList(Math.min(lower, upper), Math.max(lower, upper) + 1);
  }

  /** The next better threshold of a figure that is not in the 1st quartile. */
  private BigDecimal next(BigDecimal value) {
    if (reaches(value, thresholds.second())) {
      return thresholds.first();
    }
    return reaches(value, thresholds.third()) ? thresholds.second() : thresholds.third();
  }

  /** Thresholds have as many digits as peers' quartiles; so has the figure held against them. */
  private boolean reaches(BigDecimal value, BigDecimal threshold) {
    return Quotients.areAlike(value, threshold, PeerThresholds.DIGITS)
        || facts.advantage(value, threshold).signum() > 0;
  }

  private Answer<BigDecimal> distance(
      Answer<Denominator> denominator, UnaryOperator<BigDecimal> to) {
    if (!own.figure().isKnown()) {
      return Answer.unknown(own.figure().why());
    }
    BigDecimal value = own.figure().get().value();
    if (reaches(value, thresholds.first())) {
      return Answer.unknown("The figure is in the 1st quartile already");
    }
    return denominator.map(d -> units(Quotients.difference(to.apply(value), value), d).abs());
  }

  private static BigDecimal units(BigDecimal difference, Denominator denominator) {
    return Quotients.ended(
        Quotients.divide(difference.multiply(denominator.value()), denominator.base()));
  }

  private Answer<Denominator> denominator() {
    if (facts.measure().unit().isTime()) {
      return Answer.unknown("Times are not counted in units");
    }
    BigDecimal base = Values.base(facts.measure().unit(), facts.measure().per());
    if (thresholds.denominator().isPresent()) {
      String origin = "the denominator given with " + thresholds.source();
      return Answer.of(new Denominator(thresholds.denominator().get(), base, origin));
    }
    if (own.denominator().isPresent()) {
      String origin = organisation + "'s own of " + own.period().label();
      return Answer.of(new Denominator(own.denominator().get(), base, origin));
    }
    return Answer.unknown(
        "There is no denominator for " + own.period().label() + " to count units with");
  }

  /** The organisation's own row stands after the last threshold that its figure reaches. */
  private List<Row> rows(Answer<Denominator> denominator) {
    List<Row> rows = new ArrayList<>();
    thresholds.thresholds().forEach((name, score) -> rows.add(row(name, score, denominator)));
    own.figure().find().ifPresent(figure -> rows.add(place(rows, figure.value()), ownRow(figure)));
    return rows;
  }

  private int place(List<Row> rows, BigDecimal value) {
    int place = rows.size();
    while (place > 0 && !reaches(value, rows.get(place - 1).score().value())) {
      place--;
    }
    return place;
  }

  private Row ownRow(Shown figure) {
    String why = "The figure itself";
    return new Row(
        organisation, true, figure, Answer.unknown(why), Answer.unknown(why), Answer.unknown(why));
  }

  private Row row(String label, BigDecimal threshold, Answer<Denominator> denominator) {
    Display display = facts.display();
    String text = computed ? display.text(threshold) : display.textAsGiven(threshold);
    Answer<BigDecimal> difference =
        own.figure().map(figure -> Quotients.difference(threshold, figure.value()));
    return new Row(
        label,
        false,
        new Shown(threshold, text),
        difference.map(d -> new Shown(d, display.differenceText(d))),
        difference.isKnown() ? percent(threshold) : difference,
        difference.isKnown() ? denominator.map(d -> units(difference.get(), d)) : difference);
  }

  private Answer<BigDecimal> percent(BigDecimal threshold) {
    return Quotients.change(own.figure().get().value(), threshold)
        .map(Answer::of)
        .orElseGet(() -> Answer.unknown("There is no percent of a figure of zero"));
  }

  /** The organisation's own row among its peers is replaced by its current figure. */
  private Optional<Rank> rank(PeerGroup group) {
    List<Peer> others =
        group.peers().stream().filter(peer -> !Names.same(peer.authority(), organisation)).toList();
    return own.figure()
        .find()
        .map(
            figure -> {
              long better =
                  others.stream().filter(peer -> !reaches(figure.value(), peer.value())).count();
              return new Rank((int) better + 1, others.size() + 1);
            });
  }
}
