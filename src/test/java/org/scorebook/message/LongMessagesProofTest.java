package org.scorebook.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a message is made, it is read in one go. */
@Tag("proof")
class LongMessagesProofTest {
  /** Each took minutes, or more memory than there is, where nothing bounds it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "<style ",
        "<style>",
        "<script></style>",
        "<",
        "</",
        "<div>",
        "<b>",
        "<p a=1 "
      })
  void howeverItIsMadeItIsReadOnce(String mark) {
    String html = "It fell." + mark.repeat(400_000 / mark.length());
    assertThat(HtmlWords.of(html)).startsWith("It fell.").hasSizeLessThanOrEqualTo(html.length());
  }

  @Test
  void wordsInMarksOfAnyDepthAreRead() {
    String deep = "<div>".repeat(50_000) + "It fell." + "</div>".repeat(50_000);
    assertThat(HtmlWords.of(deep)).isEqualTo("It fell.");
  }

  /** Each would take minutes if every place were compared with all behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"=41", "A", "Ab1", "=E2", "--x\n", "M\n", "-----BEGIN X-----\n", " \n"})
  void longTextsAreReadOnce(String mark) {
    String text = mark.repeat(500_000 / mark.length());
    assertThat(LegibleText.of(text).words()).hasSizeLessThanOrEqualTo(text.length() + 1);
  }
}
