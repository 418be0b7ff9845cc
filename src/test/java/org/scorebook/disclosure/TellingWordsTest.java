package org.scorebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** Words that tell of few people or of one, and words that do not. */
class TellingWordsTest {
  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  @Test
  void telltaleWords() {
    assertThat(words("One person was moved."))
        .containsExactly(
            "the commentary says \"One person\", fewer than 5. Say it without the number, or mark"
                + " the measure Disclosure Public.");
    assertThat(words("This month 2 clients and three young people waited."))
        .containsExactly(
            "the commentary says \"2 clients\", fewer than 5. Say it without the number, or mark"
                + " the measure Disclosure Public.",
            "the commentary says \"three young people\", fewer than 5. Say it without the number,"
                + " or mark the measure Disclosure Public.");
    assertThat(words("NHS number 943 476 5919 was late."))
        .containsExactly(
            "the commentary holds what looks like an NHS number, \"943 476 5919\". Take it out.");
    assertThat(words("The flat at B1 1BB is let."))
        .containsExactly(
            "the commentary holds what looks like a postcode, \"B1 1BB\". Take it out.");
    assertThat(words("Ring 0121 496 0123 for more."))
        .containsExactly(
            "the commentary holds what looks like a telephone number, \"0121 496 0123\". Take it"
                + " out.");
  }

  @Test
  void plainWords() {
    for (String text :
        List.of(
            "Five clients and 12 people waited.",
            "One in five adults, and 1 of 3 clients.",
            "We made 2 carer assessments and one client-led review.",
            "In Q2 2020/21 it rose to 38.0%, from 1,002 people.",
            "Number 943 476 5918 of 2020.",
            "The total was 1234567890 in 2019.",
            "No one was moved; 0 people waited.")) {
      assertThat(words(text)).as(text).isEmpty();
    }
  }

  private static List<String> words(String text) {
    Sample sample = new Sample().reported(DEC, "0.5").commentary(DEC, text);
    return SmallNumbers.of(Figures.compute(sample.edition(), rules.orElseThrow())).found().stream()
        .map(SmallNumber::text)
        .toList();
  }
}
