package org.scorebook.workbook.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.Period;
import org.scorebook.model.Period.Kind;
import org.scorebook.model.Scorecard;
import org.scorebook.model.State;
import org.scorebook.text.Blanks;
import org.scorebook.text.OrganisationNames;
import org.scorebook.workbook.input.table.PeriodParser;

/**
 * The organisation's own row among its peers: where it would say what is typed {@code [c]}, it
 * counts as if that stood there too, since thresholds give away whoever is among few.
 */
final class OwnAmongPeers {
  private final PeriodParser parser;
  private final Scorecard scorecard;

  OwnAmongPeers(PeriodParser parser, Scorecard scorecard) {
    this.parser = parser;
    this.scorecard = scorecard;
  }

  /** The same data, without that row where it must not be shown. */
  MeasureData without(MeasureData data, Measure measure) {
    if (measure.state() == State.PLACEHOLDER) {
      return data; // none of its figures is shown, and of which period they are may be unknown
    }
    return data.peers()
        .filter(group -> isHidden(group.source(), data, measure))
        .map(this::others)
        .map(data::withPeers)
        .orElse(data);
  }

  private PeerGroup others(PeerGroup group) {
    List<Peer> others =
        group.peers().stream()
            .filter(peer -> !OrganisationNames.same(peer.authority(), scorecard.organisation()))
            .toList();
    int own = group.peers().size() - others.size();
    return new PeerGroup(group.source(), others, group.leftOut() + own);
  }

  /** A source that names no period gives figures to be compared with the current one. */
  private boolean isHidden(String source, MeasureData data, Measure measure) {
    return named(source)
        .map(period -> isHiddenAsOf(period, data, measure))
        .orElseGet(
            () ->
                figures(data, CurrentPeriod.of(measure, data, scorecard.period()).current())
                    .anyMatch(Figure::suppressed));
  }

  private static boolean isHiddenAsOf(Period named, MeasureData data, Measure measure) {
    return Stream.of(data.reported(), data.recalculated())
        .flatMap(series -> series.figures().entrySet().stream())
        .anyMatch(
            figure -> figure.getValue().suppressed() && isOf(named, figure.getKey(), measure));
  }

  private static Stream<Figure> figures(MeasureData data, Period period) {
    return Stream.of(data.reported(), data.recalculated())
        .flatMap(series -> series.find(period).stream());
  }

  /** Whether the figure of a period covers the months of the one named, or is as they ended. */
  private static boolean isOf(Period named, Period period, Measure measure) {
    return period.last().equals(named.last())
        && (measure.twelveMonths() == Aggregate.LATEST
            || measure.firstMonth(period).equals(named.first()));
  }

  /** The period in a text such as {@code 2019/20 ASCOF}: of several, that of the most words. */
  private Optional<Period> named(String source) {
    List<String> words = List.of(Blanks.collapse(source).split(" "));
    for (int length = words.size(); length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        String some = String.join(" ", words.subList(from, from + length));
        if (parser.parse(some, Kind.YEAR) instanceof PeriodParser.Read read) {
          return Optional.of(read.period());
        }
      }
    }
    return Optional.empty();
  }
}
