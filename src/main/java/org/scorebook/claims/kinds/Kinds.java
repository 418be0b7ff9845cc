package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.claims.kinds.sums.Sums;
import org.scorebook.claims.kinds.target.TargetKinds;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Token;

/** The door of the package: every kind of claim. */
public final class Kinds {
  private static final List<ClaimKind> OF_CLAUSES =
      List.of(
          new FigureClaim(),
          new FromToClaim(),
          new CountClaim(),
          new NumeratorClaim(),
          new AmountClaim(),
          new DistanceClaim(),
          new ArrowClaim(),
          new DirectionClaim(),
          new ComparedClaim(),
          new ComparedCountsClaim(),
          new FractionClaim(),
          new ExtremeClaim(),
          new RunningClaim(),
          new StatusClaim(),
          new QuartileClaim(),
          new SpendClaim(),
          new TwelveMonthsClaim(),
          new PeriodClaim());

  private Kinds() {}

  /**
   * What comes of every claim of a sentence.
   *
   * @param text the whole commentary, for quoting
   * @param clauses of the sentence, as they are understood
   */
  public static List<ClaimVerdict> judge(
      CharSequence text, List<Token> sentence, List<Reading> clauses, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>(Sums.judge(text, sentence, page));
    for (Reading clause : clauses) {
      OF_CLAUSES.forEach(kind -> verdicts.addAll(kind.judge(clause, page)));
      TargetKinds.all().forEach(kind -> verdicts.addAll(kind.judge(clause, page)));
    }
    return verdicts;
  }
}
