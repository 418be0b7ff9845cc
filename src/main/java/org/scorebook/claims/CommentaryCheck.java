package org.scorebook.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.kinds.Kinds;
import org.scorebook.claims.reading.Page;
import org.scorebook.claims.reading.Reader;
import org.scorebook.claims.reading.Verdict;
import org.scorebook.claims.words.Sentences;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.Tokens;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;

/** The door of the package: what a commentary says that its page contradicts. */
public final class CommentaryCheck {
  /** More findings in one commentary would say no more. */
  public static final int MOST_FINDINGS = 3;

  private CommentaryCheck() {}

  /**
   * A sentence for each finding, at most one for a sentence of the commentary and {@link
   * #MOST_FINDINGS} in all, in the order of the text.
   */
  public static List<String> contradictions(Results results, MeasureResult result, String text) {
    return verdicts(results, result, text).stream()
        .map(sentence -> sentence.stream().filter(Verdict::isContradicted).findFirst())
        .flatMap(Optional::stream)
        .limit(MOST_FINDINGS)
        .map(Verdict::message)
        .toList();
  }

  /** What comes of every claim, sentence by sentence. */
  static List<List<Verdict>> verdicts(Results results, MeasureResult result, String text) {
    Page page = new Page(result, results.rules());
    Reader reader = new Reader(text, page, results.edition().scorecard().organisation());
    List<List<Verdict>> all = new ArrayList<>();
    for (List<Token> sentence : Sentences.of(Tokens.of(text))) {
      all.add(Kinds.judge(text, sentence, reader.read(sentence), page));
    }
    return all;
  }
}
