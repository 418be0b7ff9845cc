package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.claims.kinds.Kinds;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reader;
import org.scorebook.claims.words.Clauses;
import org.scorebook.claims.words.Sentences;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.Tokens;
import org.scorebook.figures.Figures;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;

/** A reply holds what its sender likes: no text takes more work than its length explains. */
class LongTextTest {
  private static final int LONGEST = 32_767;

  /** How often a character may be looked at: for its own token, and for those beside it. */
  private static final int LOOKS = 16;

  /** Counts how often its characters are asked for. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int place) {
      looks++;
      return text.charAt(place);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "a",
        "-",
        "1-",
        "1.",
        "1,",
        "1/",
        "(",
        "%",
        " ",
        "\n",
        ".",
        "£",
        "£1",
        "a1",
        "1a",
        "'",
        "a'",
        "5% ",
        "5 percentage ",
        "one ",
        "from 5% to ",
        "performance is 5% and ",
        "fell to ",
        "not ",
        "the ",
        "Q",
        "in May ",
        "in September 2022 ",
        "2020/",
        "target ",
        "quartile ",
        "1 out of 2 (50%) ",
        "74% green ",
        "increase in ",
        "month's ",
        "the last "
      })
  void looksAtEachCharacterAFewTimes(String repeated) {
    Counted text = new Counted(repeated.repeat(LONGEST / repeated.length()));
    List<Token> tokens = Tokens.of(text);

    assertThat(text.looks).isLessThanOrEqualTo((long) LOOKS * text.length());
    assertThat(tokens).hasSizeLessThanOrEqualTo(text.length());
    for (List<Token> sentence : Sentences.of(tokens)) {
      List<List<Token>> clauses = Clauses.of(sentence, place -> false);
      assertThat(clauses).allMatch(clause -> clause.size() <= Clauses.MOST_TOKENS);
      assertThat(clauses.stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(sentence.size());
    }

    Results results =
        Figures.compute(new Sample().reported(Sample.DEC, "0.5").edition(), RulesSample.standard());
    assertThat(CommentaryCheck.contradictions(results, results.measures().get(0), text.toString()))
        .hasSizeLessThanOrEqualTo(CommentaryCheck.MOST_FINDINGS);
  }

  /** Counts how often its tokens are asked for, by whoever has a part of it too. */
  private static final class CountedTokens extends AbstractList<Token> {
    private final List<Token> tokens;
    private long looks;

    CountedTokens(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public Token get(int place) {
      looks++;
      return tokens.get(place);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  /** Eight times the text may take eight times the looks, and what its last sentence adds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 1,2,3,4,5,",
        "5 per cent per cent ",
        "the 90% figure ",
        "performance is 70.2% and ",
        "rose from 61.6% to 63.2% ",
        "up from 61.6% ",
        "compared with 83.6% ",
        "116 out of 129 ",
        "44 (68.7%) of 64 ",
        "44 ( 44 ",
        "up 0.4 points ",
        "rose by 1.6 points ",
        "a 3% increase ",
        "9.4 points below the target ",
        "short of from year end target ",
        "direction of travel is up ",
        "pointing downwards ",
        "has risen ",
        "increased slightly this month, ",
        "remains green ",
        "top quartile ",
        "we are in the third quartile ",
        "missed the target ",
        "target is 85% ",
        "targets are yet to be set ",
        "overspend by £5 ",
        "£1.2m over budget ",
        "12 months 90.0% ",
        "for the third month in a row ",
        "in September 2022 ",
        "April - June ",
        "than last month ",
        "more than last month ",
        "takes longer ",
        "within 5 points of the target ",
        "1 of 2 people were met (50%) ",
        "went from 1 to 2 ",
        "the third quarter running ",
        "went up ",
        "within target ",
        "over the limit of 4 ",
        "a lower share of than last month ",
        "74% green ",
        "slightly ",
        "which ",
        ", ",
        "; ",
        "to ",
        "is ",
        "5%. "
      })
  void looksAtEachTokenAsOftenInALongTextAsInAShortOne(String repeated) {
    long looks = looks(repeated, LONGEST);
    assertThat(looks).isLessThanOrEqualTo(9 * looks(repeated, LONGEST / 8));
  }

  private static long looks(String repeated, int length) {
    Results results =
        Figures.compute(
            new Sample()
                .target("0.38")
                .reported(Sample.NOV, "0.616")
                .reported(Sample.DEC, "0.702")
                .edition(),
            RulesSample.standard());
    String text = repeated.repeat(length / repeated.length());
    PageFigures page = new PageFigures(results.measures().get(0), results.rules());
    Reader reader = new Reader(text, page, "Exampleshire");
    CountedTokens tokens = new CountedTokens(Tokens.of(text));
    for (List<Token> sentence : Sentences.of(tokens)) {
      Kinds.judge(text, sentence, reader.read(sentence), page);
    }
    return tokens.looks;
  }
}
