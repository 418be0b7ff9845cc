package org.scorebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.model.Frequency;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.Tolerance.Allowance;

class RuleSetsTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void copyTheDefaultRules() throws IOException {
    folder = Files.createDirectory(temporary.resolve("rules"));
    Files.copy(Path.of("rules/default.yaml"), folder.resolve("default.yaml"));
  }

  @Test
  void readsTheDefaultRules() throws UnusableFileException {
    Tolerance standard =
        new Tolerance("standard", percent("0.00"), percent("0.05"), Optional.empty());

    assertThat(RuleSets.in(Path.of("rules")).read("default"))
        .isEqualTo(
            Checked.of(
                new Rules(
                    "default",
                    Month.APRIL,
                    "£",
                    Rules.Layout.SCORECARD,
                    Rules.Compare.DISPLAYED,
                    standard,
                    Map.of("standard", standard),
                    Map.of(
                        StatusWord.GREEN, "GREEN",
                        StatusWord.AMBER, "AMBER",
                        StatusWord.RED, "RED",
                        StatusWord.BLUE, "BLUE",
                        StatusWord.NOT_APPLICABLE, "N/A",
                        StatusWord.NO_STATUS, "NO STATUS",
                        StatusWord.PLACEHOLDER, "Placeholder"),
                    "N/A",
                    Rules.Against.VALUE,
                    Optional.empty(),
                    Rules.CompareWith.REPORTED,
                    Rules.QuartileMethod.INCLUSIVE,
                    Map.of(
                        Frequency.MONTHLY, 12,
                        Frequency.QUARTERLY, 8,
                        Frequency.HALF_YEARLY, 6,
                        Frequency.ANNUAL, 5,
                        Frequency.BIENNIAL, 5),
                    RulesSample.commentaryOnAll(),
                    new Rules.UsualVariation(13, Rules.Ranges.ALL),
                    true,
                    Optional.empty()),
                List.of()));
  }

  @Test
  void changesSingleKeysOfWhatItExtends() throws Exception {
    write(
        "parent",
        "name: parent",
        "extends: default",
        "status:",
        "  tolerances:",
        "    wide: {green: 1pp, amber: 2.5pp}",
        "currency: €");
    write(
        "child",
        "extends: parent",
        "status:",
        "  tolerance: wide",
        "  tolerances:",
        "    STANDARD: {amber: 10}",
        "    wide: {green: 0}",
        "  labels: {green: On track}",
        "currency: ''");

    Rules rules = rules("child");

    assertThat(rules.name()).isEqualTo("child");
    assertThat(rules.currency()).isEmpty();
    assertThat(rules.tolerance())
        .isEqualTo(
            new Tolerance(
                "wide", amount("0"), new Allowance.Points(number("0.025")), Optional.empty()));
    assertThat(rules.findTolerance(" Standard ").orElseThrow().amber()).isEqualTo(amount("10"));
    assertThat(rules.findTolerance("standard").orElseThrow().green()).isEqualTo(percent("0.00"));
    assertThat(rules.label(StatusWord.GREEN)).isEqualTo("On track");
    assertThat(rules.label(StatusWord.RED)).isEqualTo("RED");
    assertThat(rules.yearStarts()).isEqualTo(Month.APRIL);
  }

  @Test
  void namesAMissingFigureAsTheResultsDoUnlessItSaysOtherwise() throws Exception {
    String whole = Files.readString(folder.resolve("default.yaml"));
    Files.writeString(folder.resolve("bare.yaml"), whole.replace(" no-figure: N/A,", ""));
    write("none", "extends: default", "status: {labels: {none: No target}}");
    write("both", "extends: default", "status: {labels: {no-figure: No figure}}");
    write("one", "extends: default", "status: {labels: {none: Not rated, no-figure: Not rated}}");

    assertThat(rules("bare").labels(StatusWord.NOT_APPLICABLE)).containsExactly("N/A");
    assertThat(rules("none").labels(StatusWord.NOT_APPLICABLE)).containsExactly("No target", "N/A");
    assertThat(rules("both").labels(StatusWord.NOT_APPLICABLE)).containsExactly("N/A", "No figure");
    assertThat(rules("one").labels(StatusWord.NOT_APPLICABLE)).containsExactly("Not rated");
    assertThat(rules("both").labels(StatusWord.GREEN)).containsExactly("GREEN");
  }

  @Test
  void extendsByPathFromItsOwnFolder() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("own/base"));
    Files.writeString(own.resolve("base.yaml"), "extends: default\nlayout: balanced\n");
    Path mine = temporary.resolve("own/mine.yaml");
    Files.writeString(mine, "extends: base/base.yaml\ncurrency: $\n");

    Rules rules = RuleSets.in(folder).read(mine.toString()).value().orElseThrow();

    assertThat(rules.name()).isEqualTo("mine");
    assertThat(rules.layout()).isEqualTo(Rules.Layout.BALANCED);
    assertThat(rules.currency()).isEqualTo("$");
  }

  @Test
  void readsAByteOrderMark() throws Exception {
    write("marked", "\uFEFFextends: default");

    assertThat(rules("marked").currency()).isEqualTo("£");
  }

  @Test
  void listsItsValuesAsARuleSetThatSaysTheSame() throws Exception {
    write(
        "other",
        "extends: default",
        "year-starts: jan",
        "layout: Balanced",
        "status:",
        "  compare: exact",
        "  tolerance: b",
        "  tolerances: {b: {green: 0.5pp, amber: 1.25pp}}",
        "direction: {static-within: 1.5%, against: profile}",
        "change: {compare-with: recalculated}",
        "quartiles: {method: exclusive}",
        "charts: {periods: {monthly: 24}}");
    Rules rules = rules("other");
    assertThat(rules.values()).containsEntry("direction.static-within", "1.5%");
    assertThat(rules.values()).containsEntry("year-starts", "January");

    Rules again =
        ResolvedRules.of("x", entries(rules.values()), new Place.Nowhere()).value().orElseThrow();

    assertThat(again).isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"`\"kr \"` | `kr `", "`'kr '` | `kr `", "kr | kr", "` kr  ` | kr", "`'  '` | `  `"})
  void keepsTheBlanksThatQuotationMarksKeep(String typed, String currency) throws Exception {
    write("nordic", "extends: default", "currency: " + typed);
    assertThat(rules("nordic").currency()).isEqualTo(currency);
  }

  private static Map<String, RuleEntry> entries(Map<String, String> values) {
    Map<String, RuleEntry> entries = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            entries.put(
                key,
                new RuleEntry(List.of(key.split("\\.")), value, value, new Place.Nowhere(), 0)));
    return entries;
  }

  private Rules rules(String name) throws UnusableFileException {
    Checked<Rules> read = RuleSets.in(folder).read(name);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow();
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name + ".yaml"), String.join("\n", lines));
  }

  private static Allowance percent(String fraction) {
    return new Allowance.Percent(number(fraction));
  }

  private static Allowance amount(String amount) {
    return new Allowance.Amount(number(amount));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
