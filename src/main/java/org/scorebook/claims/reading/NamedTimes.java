package org.scorebook.claims.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.TimeWord.Kind;
import org.scorebook.claims.words.TimeWords;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Measure;

/** The times that a clause names, as its measure understands them. */
final class NamedTimes {
  private final Vocabulary vocabulary;

  /** Whether a figure covers more than its own period, so that the period has another by itself. */
  private final boolean covers;

  NamedTimes(Measure measure, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.covers = measure.coversTwelveMonths() || measure.accumulates() || saysSo(measure.title());
  }

  /** {@code ..., last twelve months}, {@code ... since April}. */
  private static boolean saysSo(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return Stream.of("twelve months", "12 months", "rolling year", "since april", "year to date")
        .anyMatch(span -> lower.contains(span) && !lower.contains("within " + span));
  }

  /** In order; {@code within 12 months} is none where the title says so too. */
  List<TimeWord> of(List<Token> clause) {
    return TimeWords.of(clause).stream()
        .filter(time -> !isOfTitle(clause, time))
        .flatMap(time -> own(clause, time))
        .toList();
  }

  private boolean isOfTitle(List<Token> clause, TimeWord time) {
    return time.from() > 0
        && clause.get(time.from() - 1).is("within")
        && vocabulary.isWithin(clause.get(time.to() - 1).word());
  }

  private Stream<TimeWord> own(List<Token> clause, TimeWord time) {
    if (time.kind() == Kind.BY_ITSELF) {
      boolean named = clause.get(time.from()).is("in");
      Kind kind = covers ? Kind.ELSEWHEN : Kind.THIS_MONTH;
      return covers || named ? Stream.of(time.as(kind)) : Stream.empty();
    }
    boolean within =
        (time.kind() == Kind.THIS_MONTH || time.kind() == Kind.THIS_QUARTER)
            && time.from() > 0
            && isWithin(clause, time.from());
    return Stream.of(covers && within ? time.as(Kind.ELSEWHEN) : time);
  }

  /** {@code in the month}, {@code during the month}; {@code this month} may be the whole figure. */
  private static boolean isWithin(List<Token> clause, int from) {
    return clause.get(from).is("the")
        && WordSet.of("in during within for").contains(clause.get(from - 1).word());
  }
}
