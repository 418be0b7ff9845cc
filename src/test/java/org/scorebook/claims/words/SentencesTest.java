package org.scorebook.claims.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void theFirstSentenceEndsWithItsMark() {
    assertThat(Sentences.first("Uptake rose again. The new team is in."))
        .isEqualTo("Uptake rose again.");
    assertThat(Sentences.first("  Why so few? We do not know.")).isEqualTo("Why so few?");
    assertThat(Sentences.first("He said \"no more beds.\" Then two closed."))
        .isEqualTo("He said \"no more beds.\"");
    assertThat(Sentences.first("Really?! Yes.")).isEqualTo("Really?!");
  }

  @Test
  void aLineIsASentence() {
    assertThat(Sentences.first("\nOverspend on placements\nA plan is made."))
        .isEqualTo("Overspend on placements");
  }

  @Test
  void aPointWithinAWordOrNumberEndsNothing() {
    assertThat(Sentences.first("It fell by 1.5 points, e.g. in Yardley, approx. two. More."))
        .isEqualTo("It fell by 1.5 points, e.g. in Yardley, approx. two.");
  }

  @Test
  void oneSentenceIsAllOfIt() {
    assertThat(Sentences.first("No beds")).isEqualTo("No beds");
    assertThat(Sentences.first("...")).isEqualTo("...");
    assertThat(Sentences.first(" ")).isEmpty();
  }
}
