package org.scorebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

class RuleProblemsTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void copyTheDefaultRules() throws IOException {
    folder = Files.createDirectory(temporary.resolve("rules"));
    Files.copy(Path.of("rules/default.yaml"), folder.resolve("default.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          curency: £                  | The key curency is unknown. Did you mean currency? Known: name, extends, year-starts, currency, layout, status, direction, change, quartiles, charts, commentary, variation, outlook, disclosure.
          status: {compares: exact}   | The key compares is unknown below status. Did you mean compare? Known: compare, tolerance, tolerances, labels.
          status: {labels: {pink: B}} | The key pink is unknown below status.labels. Known: green, amber, red, blue, none, no-figure, no-status, placeholder.
          status: {tolerances: {standard: {blue: 0%}}} | status.tolerances.standard.blue says "0%". Of nothing, every target that is met would be beaten. Write a distance such as 5%, 2pp or 10, or leave blue out.
          status: {tolerances: {standard: {blue: ten}}} | status.tolerances.standard.blue says "ten". Write a distance such as 5%, 2pp or 10.
          status: 5                   | status needs keys below it: compare, tolerance, tolerances, labels.
          status: {tolerances: {wide: {}}} | status.tolerances.wide needs keys below it: green, amber, blue.
          status: {tolerances: {wide: }} | status.tolerances.wide needs keys below it: green, amber, blue.
          currency: [a, b]            | currency must be plain text or a list of keys.
          currency: {a: b}            | currency takes a single value.
          currency:                   | currency says nothing. Give it a value or leave the key out.
          layout: !!java.net.URL x    | This cannot be read as YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL.
          layout: !own x              | layout must be plain text or a list of keys.
          ? [a]                       | A key must be plain text.
          layout: balance             | layout says "balance". Write scorecard or balanced. Did you mean balanced?
          year-starts: Aprl           | year-starts says "Aprl". Write the name of a month, such as April. Did you mean April?
          status: {tolerance: wide}   | status.tolerance says "wide". Write standard.
          direction: {static-within: -1} | direction.static-within says "-1". Write displayed, or an amount such as 5%, 2pp or 10.
          charts: {periods: {annual: 0}} | charts.periods.annual says "0". Write how many periods a chart shows, from 1 to 99.
          charts: {periods: {annual: 5.5}} | charts.periods.annual says "5.5". Write how many periods a chart shows, from 1 to 99.
          variation: {points: 2}      | variation.points says "2". Write how many periods usual variation needs, from 3 to 99.
          variation: {points: 100}    | variation.points says "100". Write how many periods usual variation needs, from 3 to 99.
          variation: {ranges: screen} | variation.ranges says "screen". Write all or screened. Did you mean screened?
          outlook: maybe              | outlook says "maybe". Write yes or no.
          disclosure: {below: 1}      | disclosure.below says "1". Write none, or below how many people a number is too small to be shown, from 2 to 999.
          disclosure: {below: five}   | disclosure.below says "five". Write none, or below how many people a number is too small to be shown, from 2 to 999.
          disclosure: {over: 5}       | The key over is unknown below disclosure. Known: below.
          status: {tolerances: {standard: {amber: 5 %%}}} | status.tolerances.standard.amber says "5 %%". Write a distance such as 5%, 2pp or 10.
          status: {tolerances: {standard: {green: 6%}}} | status.tolerances.standard.green says "6%". Amber must reach at least as far as green: green is 6%, amber 5%.
          status: {labels: {green: ''}} | status.labels.green says "". Give the status a name.
          status: {labels: {green: red}} | status.labels.green says "red". status.labels.red is the same label. Colours follow the label, so give each status its own.
          status: {labels: {no-figure: ''}} | status.labels.no-figure says "". Give the status a name.
          status: {labels: {no-figure: red}} | status.labels.no-figure says "red". status.labels.red is the same label. Colours follow the label, so give each status its own.
          status: {labels: {red: green}} | status.labels.red says "green". status.labels.green is the same label. Colours follow the label, so give each status its own.
          status: {tolerances: {standard: {green: 6%, amber: 3%}}} | status.tolerances.standard.amber says "3%". Amber must reach at least as far as green: green is 6%, amber 3%.
          commentary: {required: [GREN, RED]} | commentary.required says "GREN, RED". Write a list of GREEN, AMBER, RED, BLUE, N/A, NO STATUS, or [] for none.
          commentary: {required: [Placeholder]} | commentary.required says "Placeholder". Write a list of GREEN, AMBER, RED, BLUE, N/A, NO STATUS, or [] for none.
          commentary: {required: [[RED]]} | commentary.required takes a list of plain words.
          commentary: {required: {a: b}} | commentary.required takes a single value.
          commentary: {check: maybe}  | commentary.check says "maybe". Write yes or no.
          extends: defualt            | extends says "defualt". There is no rule set defualt. Did you mean default? There are: default, one. To make it, save a text file defualt.yaml in the folder {folder} that begins with the line extends: default.
          extends: one                | extends says "one". A rule set cannot extend itself, nor one that extends it.
          extends: ./x.yaml           | extends says "./x.yaml". There is no file ./x.yaml.
          """)
  void saysWhatIsWrongAndWhere(String line, String message) throws Exception {
    String first = line.startsWith("extends") ? "# mine" : "extends: default";
    write("one", first, "", line);

    Checked<Rules> read = RuleSets.in(folder).read("one");

    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::text)
        .containsExactly(message.replace("{folder}", folder.toString()));
    assertThat(read.problems().get(0).line()).startsWith("ERROR rules/one.yaml:3");
  }

  @Test
  void listsEveryProblemOfTheChain() throws Exception {
    write("parent", "extends: default", "layuot: balanced");
    write("child", "extends: parent", "currency: £", "currency: $", "status:", "  compare: x");

    assertThat(RuleSets.in(folder).read("child").problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR rules/child.yaml:3 currency stands here twice: first at rules/child.yaml:2.",
            "ERROR rules/parent.yaml:2 The key layuot is unknown. Did you mean layout? Known: name,"
                + " extends, year-starts, currency, layout, status, direction, change, quartiles,"
                + " charts, commentary, variation, outlook, disclosure.");
  }

  @Test
  void noticesACircleOfRuleSets() throws Exception {
    write("a", "extends: b");
    write("b", "name: b", "extends: a");

    assertThat(RuleSets.in(folder).read("a").problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR rules/b.yaml:2 extends says \"a\". A rule set cannot extend itself, nor one that"
                + " extends it.");
  }

  @Test
  void namesWhatABandLacksWhereTheBandStands() throws Exception {
    write(
        "own",
        "extends: default",
        "status:",
        "  tolerances:",
        "    standard: {blue: 10%}",
        "    tight: {amber: 1%}",
        "    loose:",
        "      blue: 20%");

    assertThat(RuleSets.in(folder).read("own").problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR rules/own.yaml:5 The band tight has no green. Add it, such as green: 0%.",
            "ERROR rules/own.yaml:7 The band loose has no green. Add it, such as green: 0%.",
            "ERROR rules/own.yaml:7 The band loose has no amber. Add it, such as amber: 5%.");
  }

  @Test
  void namesTheKeysThatARuleSetOfItsOwnLacks() throws Exception {
    String whole = Files.readString(folder.resolve("default.yaml"));
    write("own", whole.replace("currency: £", "").replace("method: inclusive", "{}"));
    write("bare", "extends: none", "status: {tolerance: wide, tolerances: {wide: {green: 0%}}}");

    assertThat(RuleSets.in(folder).read("own").problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR rules/own.yaml These keys are missing: currency, quartiles.method. Add them, or"
                + " write extends: default.");
    assertThat(RuleSets.in(folder).read("bare").problems())
        .extracting(Problem::line)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "ERROR rules/bare.yaml:2 The band wide has no amber. Add it, such as amber:"
                            + " 5%."),
            line ->
                assertThat(line)
                    .startsWith("ERROR rules/bare.yaml These keys are missing: year-starts,")
                    .contains("charts.periods.biennial"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "---"})
  void refusesARuleSetThatSaysNothing(String text) throws Exception {
    write("empty", text);

    assertThat(RuleSets.in(folder).read("empty").problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: {compare: exact   | rules/broken.yaml:2
          'currency: "£'            | rules/broken.yaml:2
          a: &x [*x]                | rules/broken.yaml:2
          'a: b: c'                 | rules/broken.yaml:2
          """)
  void saysWhereItIsNotYaml(String line, String where) throws Exception {
    write("broken", "extends: default", line);

    Checked<Rules> read = RuleSets.in(folder).read("broken");

    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().text()).isEqualTo(where));
  }

  @Test
  void staysQuietAboutADeepOrRepeatingFile() throws Exception {
    write("deep", "a: " + "[".repeat(100_000));
    write("laughs", "a: &a [x,x]", "b: &b [*a,*a]", "c: [*b,*b]");

    assertThat(RuleSets.in(folder).read("deep").problems()).hasSize(1);
    assertThat(RuleSets.in(folder).read("laughs").problems()).isNotEmpty();
  }

  @Test
  void refusesFilesThatAreNoRuleSets() throws Exception {
    Files.write(folder.resolve("latin.yaml"), "currency: £".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("huge.yaml"), "#".repeat((1 << 20) + 1));
    Files.createDirectory(folder.resolve("folder.yaml"));

    assertUnusable("latin", "rules/latin.yaml is not a text file in UTF-8. Save it as UTF-8.");
    assertUnusable("huge", "rules/huge.yaml is larger than a rule set can be (1 MB).");
    assertUnusable(
        "folder", "rules/folder.yaml is no file. Give the name of a text file with rules in it.");
    assertUnusable(
        "defalt",
        "There is no rule set defalt. Did you mean default? There are: default, folder, huge,"
            + " latin. To make it, save a text file defalt.yaml in the folder "
            + folder
            + " that begins with the line extends: default.");
    assertUnusable("no/such.yaml", "There is no file no/such.yaml.");
    assertUnusable("a\0b", "There is no rule set a\0b. There are: default, folder, huge, latin.");
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name + ".yaml"), String.join("\n", lines));
  }

  private void assertUnusable(String name, String message) {
    assertThatThrownBy(() -> RuleSets.in(folder).read(name))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(message);
  }
}
