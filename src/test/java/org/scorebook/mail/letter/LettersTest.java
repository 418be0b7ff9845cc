package org.scorebook.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.MailSample;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Problem;

class LettersTest {
  @Test
  void everyOwnerWithMeasuresGetsALetterAndNoOther() {
    assertThat(Letters.owners(MailSample.results()))
        .containsExactly(MailSample.COMMISSIONING, MailSample.CARE);
  }

  @Test
  void theTextPartTellsWhatToDoByWhenAndTheOwnersOwnMeasures() {
    assertThat(MailSample.letter(MailSample.COMMISSIONING).text())
        .isEqualTo(
            """
            Dear Head of Commissioning,

            The figures for the Cabinet Scorecard for December 2020 are ready. Please tell its readers what lies behind your 2 measures: what happened, why, and what comes next.

            Commentary is due by Friday 15 January 2021.

            What to do
              1. Save the attached workbook first, then open it and click Enable Editing.
              2. Type your commentary in the yellow cells.
              3. Save the workbook, and attach it to your answer to this message.

            Your measures

            1. Uptake of direct payments
               Status: On track
               Figure: 38.0%   Target: 38.0% (EoY 39.0%)
               The reason for DP.

            3. Long-term care
               Status: AMBER
               Figure: 612.3 (Q2 2020/21)   Target: DoT Only
               The reason for LTC.

            Thank you,
            Performance team
            """);
  }

  @Test
  void theHtmlPartEscapesWhatPeopleTyped() {
    String html = MailSample.letter(MailSample.CARE).html();
    assertThat(html)
        .contains("Delayed transfers &lt; &quot;home&quot; &amp; away")
        .contains("no figure for Dec 2020")
        .contains("background:#A3171C;color:#FFFFFF;font-weight:bold;\">RED</td>")
        .doesNotContain("< \"home\"")
        .doesNotContain("direct payments");
  }

  @Test
  void aReminderSaysThatItIsOne() {
    Letter letter =
        Letters.compose(
            MailSample.results(), MailSample.CARE, MailSample.enclosed(new byte[0]), true);
    assertThat(letter.subject())
        .isEqualTo(
            "Reminder: commentary please by 15 January 2021: Cabinet Scorecard - December 2020");
    assertThat(letter.text())
        .contains(
            "This is a friendly reminder: we have not yet had all your commentary on your measure"
                + " in the Cabinet Scorecard for December 2020.");
  }

  @Test
  void everyAddressGetsItOnce() {
    Owner twice =
        new Owner(
            "Head of Care",
            "",
            "care@example.org",
            List.of("Care@example.org", "b@example.org", "c@example.org", "B@Example.org"));
    Letter letter =
        Letters.compose(MailSample.results(), twice, MailSample.enclosed(new byte[0]), false);
    assertThat(letter.to()).isEqualTo("care@example.org");
    assertThat(letter.cc()).containsExactly("b@example.org", "c@example.org");
  }

  @Test
  void theAttachmentHasANameAPersonUnderstands() {
    assertThat(MailSample.letter(MailSample.COMMISSIONING).attachment().name())
        .isEqualTo("Cabinet Scorecard - December 2020 - Head of Commissioning.xlsx");
  }

  @Test
  void aFileNameNeverHoldsWhatWindowsRefusesNorGrowsTooLong() {
    Owner odd = new Owner("A/B: \"C\" <D>|E?*. ", "", "a@example.org", List.of());
    assertThat(Letters.attachmentName(MailSample.scorecard("Care"), odd))
        .isEqualTo("Care - December 2020 - A-B- C D-E.xlsx");
    assertThat(
            Letters.attachmentName(MailSample.scorecard("Long title ".repeat(30)), MailSample.CARE))
        .hasSize(79)
        .endsWith(" - December 2020 - Head of Care.xlsx");
  }

  @Test
  void aControlCharacterOrABadAddressIsFoundBeforeAnythingIsComposed() {
    Owner liar =
        new Owner("Head of Care", "", "a@example.org\r\nBcc: b@example.org", List.of("plain"));
    Owner commissioning = new Owner("Head of Commissioning", "", "head@localhost", List.of());
    Results results =
        MailSample.results(
            MailSample.scorecard("Cabinet\nScorecard"), List.of(commissioning, liar));
    assertThat(Letters.check(results))
        .extracting(Problem::line)
        .containsExactly(
            "ERROR Scorecard Title holds a line break or another control character."
                + " Type it on one line.",
            "ERROR Owners the address of Head of Commissioning: head@localhost is not an email"
                + " address. Type an address such as name@example.org.",
            "ERROR Owners the address of Head of Care: a@example.org  Bcc: b@example.org is not an"
                + " email address. Type an address such as name@example.org.",
            "ERROR Owners the address of Head of Care: plain has no @. Type an address such as"
                + " name@example.org.");
    assertThatThrownBy(
            () -> Letters.compose(results, liar, MailSample.enclosed(new byte[0]), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGoodEditionHasNothingToComplainOf() {
    assertThat(Letters.check(MailSample.results())).isEmpty();
  }

  @Test
  void withoutADueDateNoneIsMade() {
    Scorecard without = new EditionSample().scorecard();
    Results results = MailSample.results(without, List.of(MailSample.CARE));
    Letter letter =
        Letters.compose(results, MailSample.CARE, MailSample.enclosed(new byte[0]), false);
    assertThat(letter.subject()).isEqualTo("Commentary please: Cabinet Scorecard - December 2020");
    assertThat(letter.text()).doesNotContain("due").endsWith("Thank you,\nBirmingham\n");
    assertThat(letter.replyTo()).isEmpty();
  }

  @Test
  void aColourOfTextNeverStandsWithoutOneBehindItAndNothingIsKeptOnOneLine() {
    String html = MailSample.letter(MailSample.COMMISSIONING).html();
    Matcher styles = Pattern.compile("style=\"([^\"]*)\"").matcher(html);
    int coloured = 0;
    while (styles.find()) {
      boolean text = Pattern.compile("(^|;)color:").matcher(styles.group(1)).find();
      assertThat(styles.group(1).contains("background:")).as(styles.group(1)).isEqualTo(text);
      coloured += text ? 1 : 0;
    }
    assertThat(coloured).isEqualTo(2);
    assertThat(html).doesNotContain("nowrap");
  }

  @Test
  void aStatusThatTheWorkbookDoesNotFillIsBoldAlone() {
    Letter letter =
        Letters.compose(
            MailSample.results(), MailSample.CARE, MailSample.enclosed(new byte[0]), false);
    assertThat(letter.html())
        .contains("vertical-align:top;font-weight:bold;\">RED</td>")
        .doesNotContain("background:");
  }

  @Test
  void aLongTitleIsCutAtAWord() {
    String title = "Scorecard of everything that the whole of the council does ".repeat(4);
    String name =
        Letters.compose(
                MailSample.results(
                    MailSample.scorecard(title), MailSample.results().edition().owners()),
                MailSample.CARE,
                MailSample.enclosed(new byte[0]),
                false)
            .attachment()
            .name();
    assertThat(name).endsWith(" - December 2020 - Head of Care.xlsx");
    assertThat(title).startsWith(name.substring(0, name.indexOf(" - December")) + " ");
  }
}
