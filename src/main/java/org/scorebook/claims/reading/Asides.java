package org.scorebook.claims.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;

/**
 * Clauses whose time is not that of the words behind them: {@code after a peak in November, numbers
 * fell to 227} does not say that November's figure is 227.
 */
final class Asides {
  private static final Set<String> BEFORE_NOUNS =
      WordSet.of(
          "after following despite unlike due owing thanks until till before notwithstanding");
  private static final Set<String> BEFORE_VERBS =
      WordSet.of(
          "because since with given once when although though while whilst whereas even where"
              + " having");
  private static final Phrase AS_SAID =
      Phrase.of(
          "as reported|expected|predicted|forecast|planned|noted|explained|anticipated|mentioned"
              + "|stated|discussed|agreed");
  private static final Phrase RESULT = Phrase.of("as|in a? result|consequence|response|view of|to");
  private static final Phrase GOES_ON =
      Phrase.of("and|but? then|later|subsequently|afterwards|since|before|until|whereas|yet");
  private static final Set<String> CONTRASTS = WordSet.of("but although though while whilst");

  private Asides() {}

  /** Whether the clauses behind it speak of another time, or may. */
  static boolean isAside(List<Token> clause) {
    String first = clause.get(0).word();
    return BEFORE_NOUNS.contains(first)
        || BEFORE_VERBS.contains(first)
        || AS_SAID.end(clause, 0) >= 0
        || RESULT.end(clause, 0) >= 0;
  }

  /** {@code after the closure in November 227 people were supported}: one clause, and two times. */
  static boolean isWithin(List<Token> clause, int verb, List<TimeWord> times) {
    return verb < clause.size()
        && !times.isEmpty()
        && (BEFORE_NOUNS.contains(clause.get(0).word()) || RESULT.end(clause, 0) >= 0)
        && times.stream().allMatch(time -> time.to() <= verb);
  }

  /** {@code Since April, when it was 80%, it has risen}: said of the time that stands before it. */
  static boolean isRelative(List<Token> clause) {
    return WordSet.of("when which where").contains(clause.get(0).word());
  }

  /** {@code and then fell to 227}: later than the time that was named before. */
  static boolean isLater(List<Token> clause) {
    return clause.size() > 1
        && (GOES_ON.end(clause, 0) >= 0 || CONTRASTS.contains(clause.get(0).word()));
  }

  /** Whether a clause gives the figure of its one time, so that another one is not of that time. */
  static boolean isTold(PageFigures page, List<Period> at, Stream<Stated> numbers) {
    return at.size() == 1
        && numbers
            .filter(page::suits)
            .anyMatch(
                number ->
                    page.figuresOrAdded(at.get(0)).stream()
                        .anyMatch(figure -> page.fits(number, figure)));
  }
}
