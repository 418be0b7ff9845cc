package org.scorebook.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.MailSample;
import org.scorebook.model.Owner;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** What a letter asks for, by what has been written and what is suspended. */
class LetterAsksTest {
  @Test
  void whatIsRedStandsFirstWithTheFigureBefore(@TempDir Path folder) throws Exception {
    Path input =
        new SmallWorkbook()
            .with("Measures!J3", "Head of Care")
            .write(folder.resolve("december.xlsx"));
    Input read =
        InputWorkbook.read(input, RuleSets.in(Path.of("rules")), Optional.empty())
            .value()
            .orElseThrow();
    Results results = Figures.compute(read.edition(), read.rules());
    Owner care = read.edition().owners().get(0);
    Letter letter = Letters.compose(results, care, MailSample.enclosed(new byte[0]), false);
    assertThat(letter.text())
        .contains(
            """
            2. Delayed transfers
               Status: RED
               Figure: 88; 84 in Nov 2020   Target: 80
               88 is 8 (10.0%) above the target 80; beyond the standard tolerance of 5%: RED

            1. Direct payments
               Status: GREEN
               Figure: 38.0%; 37.9% in Nov 2020   Target: 38.0%
               38.0% meets the target 38.0%: GREEN
            """);
    assertThat(letter.html().indexOf("88; 84 in Nov 2020"))
        .isBetween(0, letter.html().indexOf("38.0%; 37.9% in Nov 2020"));
  }

  @Test
  void whatIsSuspendedIsNotAskedFor(@TempDir Path folder) throws Exception {
    Letter letter = care(folder, "Measures!L2");
    assertThat(letter.text())
        .contains(
            "Please tell its readers what lies behind 1 of your 2 measures: what happened, why, and"
                + " what comes next.")
        .contains(
            """
            1. Direct payments
               Status: N/A
               Figure: 38.0%; 37.9% in Nov 2020   Target: 38.0%
               The measure is suspended: N/A
               No commentary is needed.
            """);
    assertThat(letter.text().split("No commentary is needed", -1)).hasSize(2);
    assertThat(letter.html().split("No commentary is needed", -1)).hasSize(2);
  }

  @Test
  void whereNothingIsAskedForTheLetterAsksForNothing(@TempDir Path folder) throws Exception {
    Letter letter = care(folder, "Measures!L2", "Measures!L3");
    assertThat(letter.subject()).isEqualTo("For your information: Small Scorecard - December 2020");
    assertThat(letter.text())
        .startsWith(
            """
            Dear Head of Care,

            The figures for the Small Scorecard for December 2020 are ready. None of your 2 measures in it needs commentary this time.

            What to do
              1. Look at your figures in the attached workbook. Nothing has to be sent back.

            Your measures
            """);
  }

  @Test
  void aReminderDoesNotMissWhatIsWritten(@TempDir Path folder) throws Exception {
    SmallWorkbook workbook =
        new SmallWorkbook()
            .with("Measures!J3", "Head of Care")
            .add("Commentary", "Measure ID", "Period", "Commentary")
            .add("Commentary", "DP", "Dec 2020", "More were offered them.");
    assertThat(reminder(folder, workbook))
        .contains("we have not yet had all your commentary on your 2 measures");
    assertThat(reminder(folder, workbook.add("Commentary", "DT", "Dec 2020", "A ward was closed.")))
        .contains(
            """
            This is a friendly reminder: we have not yet had an answer from you about your 2 measures in the Small Scorecard for December 2020. The commentary is what was written before. If it still holds, nothing has to be sent back.
            """);
    assertThat(reminder(folder, workbook.with("Data!C3", null)))
        .as("a figure is missing")
        .contains("we have not yet had all your commentary on your 2 measures");
  }

  private static Letter care(Path folder, String... suspended) throws Exception {
    SmallWorkbook workbook = new SmallWorkbook().with("Measures!J3", "Head of Care");
    for (String cell : suspended) {
      workbook = workbook.with("Measures!L1", "State").with(cell, "Suspended");
    }
    return composed(folder, workbook, false);
  }

  private static String reminder(Path folder, SmallWorkbook workbook) throws Exception {
    return composed(folder, workbook, true).text();
  }

  private static Letter composed(Path folder, SmallWorkbook workbook, boolean reminder)
      throws Exception {
    Input read =
        InputWorkbook.read(
                workbook.write(folder.resolve("december.xlsx")),
                RuleSets.in(Path.of("rules")),
                Optional.empty())
            .value()
            .orElseThrow();
    return Letters.compose(
        Figures.compute(read.edition(), read.rules()),
        read.edition().owners().get(0),
        MailSample.enclosed(new byte[0]),
        reminder);
  }
}
