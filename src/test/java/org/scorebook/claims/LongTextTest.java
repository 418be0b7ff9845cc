package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
      List<List<Token>> clauses = Clauses.of(sentence);
      assertThat(clauses).allMatch(clause -> clause.size() <= Clauses.MOST_TOKENS);
      assertThat(clauses.stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(sentence.size());
    }

    Results results =
        Figures.compute(new Sample().reported(Sample.DEC, "0.5").edition(), RulesSample.standard());
    assertThat(CommentaryCheck.contradictions(results, results.measures().get(0), text.toString()))
        .hasSizeLessThanOrEqualTo(CommentaryCheck.MOST_FINDINGS);
  }
}
