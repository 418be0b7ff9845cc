package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message suggests, typed back into the cell, is taken there without another error. */
class SuggestionsTest {
  private static final Pattern SUGGESTION = Pattern.compile("Did you mean ([^?]+)\\?");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Data!B14 | 12/20 |",
        "Data!B14 | 20/21 |",
        "Data!B14 | 03/04 |",
        "Data!B14 | Q3 20/21 |",
        "Data!B14 | Dec |",
        "Data!B15 | Q1 19/21 |",
        "Data!B15 | 19/20 |",
        "Data!B22 | 17/18 | 2017/18",
        "Data!B22 | FY 17-18 | 2017/18",
        "Data!B22 | Q1 17/18 |",
        "Targets!B3 | EoY 20/22 |",
        "Targets!B2 | 20/21 | 2020/21",
        "Targets!B2 | 20-21 | 2020/21",
        "Targets!B2 | 20/22 |",
        "Targets!B2 | 03/04 |",
        "Commentary!B2 | 20/21 |",
        "Areas!B2 | 20/21 |",
        "Data!F14 | 38 per cent | 38%",
        "Data!F14 | £1.2m |",
        "Data!F14 | 12.5.1 |",
        "Data!F14 | >10 |",
        "Data!F14 | (c) | [c]",
        "Data!D15 | 901 people | 901",
        "Data!D15 | 9O1 | 901",
        "Data!D15 | 12- |",
        "Data!F23 | £1m | 1000000",
        "Data!F23 | (£120k) | -120000",
        "Data!F23 | Nil |",
        "Targets!C2 | 38 percent | 38%",
        "Targets!C2 | (c) |",
        "Measures!E2 | Percentag | Percentage",
        "Measures!F2 | none | 0",
        "Measures!F2 | 1 dp | 1",
        "Measures!F2 | 2 decimal places | 2",
        "Measures!F2 | 7 dp |",
        "Measures!F2 | 12.5.1 |",
        "Measures!G2 | Biannual |",
        "Measures!G2 | Montly | Monthly",
        "Measures!H2 | Upw | Upwards",
        "Measures!H4 | No |",
        "Measures!I4 | Data only |",
        "Measures!I4 | DoT O | DoT Only",
        "Measures!K3 | 100k | 100000",
        "Measures!K3 | per 1000 | 1000",
        "Measures!L2 | Unsuspended |",
        "Measures!L2 | Suspend | Suspended",
        "Measures!O2 | standart | standard",
        "Measures!P3 | nil | 0",
        "Measures!Q3 | Last | Latest",
        "Measures!R3 | Y |",
        "Data!C14 | Unreported |",
        "Data!C14 | Recalc | Recalculated",
        "Data!A14 | DPP | DP",
      })
  void isTakenWhenTypedBack(String cell, String typed, String meant) {
    List<String> suggestions = suggestions(cell, typed);
    assertThat(suggestions).isEqualTo(meant == null ? List.of() : List.of(meant));
    if (meant != null) {
      assertThat(new GoodInput().set(cell, meant).problems())
          .noneMatch(line -> line.startsWith("ERROR " + cell + " "));
    }
  }

  private static List<String> suggestions(String cell, String typed) {
    return new GoodInput()
        .set(cell, typed).problems().stream()
            .filter(line -> line.contains(" " + cell + " "))
            .flatMap(line -> SUGGESTION.matcher(line).results())
            .map((MatchResult result) -> result.group(1))
            .toList();
  }
}
