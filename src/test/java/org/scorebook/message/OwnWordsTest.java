package org.scorebook.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'It fell.\nThanks' | 'It fell.\nThanks'",
        "'It fell.\n\nFrom: Performance\nSent: Monday\nPlease write.' | It fell.",
        "'It fell.\n-----Original Message-----\nPlease write.' | It fell.",
        "'It fell.\n________________\nPlease write.' | It fell.",
        "'It fell.\nOn Thu, 3 Dec 2020 Performance wrote:\nPlease write.' | It fell.",
        "'On Thu, 3 Dec 2020 Performance wrote:\n\n> Please write.\n>\n\nIt fell.' | It fell.",
        "'> Please write.\nIt fell.\n> How much?\nBy 2%.' | 'It fell.\nBy 2%.'",
        "'It fell.\nOn Thu, 3 Dec 2020 at 10:12, Team <t@example.org>\nwrote:\nPlease' | It fell.",
        "'It fell.\nSent from my telephone\nOn Thu, 3 Dec Team wrote:\nPlease' | It fell.",
        "'Sent from my telephone\n\nIt fell.' | It fell.",
        "'On the whole it fell, as was said in the report: costs are up.' | 'On the whole it fell,"
            + " as was said in the report: costs are up.'",
        "'' | ''",
      })
  void earlierMessagesAreLeftOut(String text, String own) {
    assertThat(OwnWords.of(text)).isEqualTo(own);
  }

  @Test
  void longTextsAreReadOnce() {
    String text = ("On " + "<a@".repeat(100) + "\n").repeat(1_600);
    assertThat(OwnWords.of(text)).isEqualTo(text.strip());
  }
}
