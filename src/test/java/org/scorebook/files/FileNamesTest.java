package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Cabinet Scorecard - December 2020 | Cabinet Scorecard - December 2020.xlsx
          Scorecard - Q2 2019/20            | Scorecard - Q2 2019-20.xlsx
          Adults: care \\ health            | Adults- care - health.xlsx
          What? "Now" <or> *never*          | What Now or never.xlsx
          Director of Adults.               | Director of Adults.xlsx
          ...                               | unnamed.xlsx
          ` `                               | unnamed.xlsx
          ~$lock                            | lock.xlsx
          .hidden                           | hidden.xlsx
          ../../etc/passwd                  | -..-etc-passwd.xlsx
          con                               | _con.xlsx
          LPT1.old                          | _LPT1.old.xlsx
          Console                           | Console.xlsx
          Siân Ó Néill                      | Siân Ó Néill.xlsx
          """)
  void namesAFile(String title, String name) {
    assertThat(FileNames.of(title, ".xlsx")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cabinet Scorecard | December 2020 | Cabinet Scorecard - December 2020.xlsx
          Adults.           | Q2 2019/20    | Adults. - Q2 2019-20.xlsx
          """)
  void namesAnEdition(String title, String period, String name) {
    assertThat(FileNames.of(title, period, ".xlsx")).isEqualTo(name);
  }

  @Test
  void aLongTitleIsCutAndNeverItsPeriod() {
    String name = FileNames.of("Children and families ".repeat(9), "September 2022", ".xlsx");
    assertThat(name)
        .hasSize(FileNames.LONGEST)
        .isEqualTo(
            "Children and families Children and families Children and f - September 2022.xlsx");
    assertThat(FileNames.of("Children and families ".repeat(9), "H1 2022/23", ""))
        .endsWith(" - H1 2022-23");
  }

  @Test
  void writesLineBreaksAsBlanksAndDropsMarksNobodySees() {
    assertThat(FileNames.of("Head of\r\n Care\u0000\u202e\uD800", ".eml"))
        .isEqualTo("Head of Care.eml");
  }

  @Test
  void cutsLongNamesAtWholeCharacters() {
    assertThat(FileNames.of("x".repeat(100), ".xlsx")).isEqualTo("x".repeat(75) + ".xlsx");
    assertThat(FileNames.of("y" + "\uD83D\uDE00".repeat(60), ".xlsx"))
        .isEqualTo("y" + "\uD83D\uDE00".repeat(37) + ".xlsx");
    assertThat(FileNames.of("x".repeat(74) + " tail", ".xlsx")).isEqualTo("x".repeat(74) + ".xlsx");
  }

  @Test
  void keepsTwoOfOneNameApart() {
    assertThat(FileNames.distinct(List.of("A/B", "a-b", "A:B", "C"), ".eml"))
        .containsExactly("A-B.eml", "a-b (2).eml", "A-B (3).eml", "C.eml");
    assertThat(FileNames.distinct(List.of("A", "A (2)", "A"), ".eml"))
        .containsExactly("A.eml", "A (2).eml", "A (3).eml");
    String longName = "x".repeat(90);
    assertThat(FileNames.distinct(List.of(longName, longName), ".eml"))
        .containsExactly("x".repeat(76) + ".eml", "x".repeat(72) + " (2).eml");
  }

  @Property(tries = 500)
  void everyNameIsAcceptedEverywhere(@ForAll List<String> titles) {
    List<String> names = FileNames.distinct(titles, ".xlsx");
    assertThat(names).hasSameSizeAs(titles);
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
        .hasSameSizeAs(titles);
    for (String name : names) {
      assertThat(name).endsWith(".xlsx").hasSizeLessThanOrEqualTo(80);
      assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
      assertThat(name).doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]");
      assertThat(name).doesNotContainPattern("^[. ~$]|[. ]\\.xlsx$");
    }
  }
}
