package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Aggregate;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.model.Target;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.WorkbookStream;

class InputWorkbookTest {
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));

  @TempDir Path folder;

  private static Edition edition(GoodInput input) {
    return input.read().value().orElseThrow().edition();
  }

  private static Period month(int year, int month) {
    return Period.month(YearMonth.of(year, month), Month.APRIL);
  }

  private static MeasureData data(Edition edition, int measure) {
    return edition.dataOf(edition.measures().get(measure));
  }

  @Test
  void readsEverySheet() {
    Edition edition = edition(new GoodInput());
    assertThat(edition.scorecard().titleAndPeriod()).isEqualTo("Cabinet Scorecard - December 2020");
    assertThat(edition.measures()).extracting(Measure::id).containsExactly("DP", "AD", "SV");
    assertThat(edition.measures().get(1).owners()).containsExactly("Head of Care", "Head of Homes");
    assertThat(edition.owners())
        .containsExactly(
            new Owner(
                "Head of Care",
                "Director",
                "care@example.org",
                List.of("a@example.org", "b@example.org")),
            new Owner("Head of Homes", "", "homes@example.org", List.of()));
    MeasureData uptake = data(edition, 0);
    assertThat(uptake.reported().figures()).hasSize(13);
    assertThat(uptake.reported().find(month(2020, 12))).contains(Figure.of(decimal("0.372")));
    Period year = Period.year(2020, Month.APRIL);
    assertThat(uptake.targets())
        .containsExactly(
            Target.of(new Target.Scope.Year(year), decimal("0.38")),
            Target.of(new Target.Scope.EndOfYear(year), decimal("0.39")));
    assertThat(uptake.benchmark().orElseThrow().first()).isEqualByComparingTo("0.343");
    assertThat(uptake.areas())
        .containsExactly(
            new AreaFigure(month(2020, 12), "Selly Oak", Figure.of(decimal("40"), decimal("100"))));
    assertThat(uptake.commentary())
        .containsExactly(
            new Commentary(
                month(2020, 12),
                "Line one\nline two",
                "Head of Care",
                "Commentary sheet",
                Optional.empty(),
                "HC",
                Optional.of(new Place.Cell("Commentary", 2, 3))));
    assertThat(data(edition, 1).peers())
        .contains(
            new PeerGroup(
                "ASCOF",
                List.of(new Peer("Leeds", decimal("600")), new Peer("Bristol", decimal("650")))));
    assertThat(data(edition, 2).reported().figures().keySet())
        .containsExactly(Period.year(2017, Month.APRIL), Period.year(2019, Month.APRIL));
  }

  @Test
  void leavesOutAndCountsPeersWithoutAFigure() {
    GoodInput input = new GoodInput();
    for (String none : List.of("[c]", "*", "<5", "[x]", "n/a")) {
      input.add("Peers", "AD", "ASCOF", "Without " + none, none);
    }
    assertThat(data(edition(input), 1).peers())
        .contains(
            new PeerGroup(
                "ASCOF",
                List.of(new Peer("Leeds", decimal("600")), new Peer("Bristol", decimal("650"))),
                5));
  }

  @Test
  void theOrderOfSheetsDoesNotMatter() {
    Edition plain = edition(new GoodInput());
    Edition reversed = edition(new GoodInput().reversed());
    assertThat(reversed.measures()).isEqualTo(plain.measures());
    assertThat(reversed.data()).isEqualTo(plain.data());
    assertThat(reversed.scorecard()).isEqualTo(plain.scorecard());
  }

  @Test
  void twelveMonthsFollowFromTheDataWhereTheyAreNotTyped() {
    assertThat(edition(new GoodInput()).measures())
        .extracting(Measure::twelveMonths)
        .containsExactly(Aggregate.NONE, Aggregate.RATIO, Aggregate.NONE);
    assertThat(edition(new GoodInput().set("Measures!Q3", "Mean")).measures().get(1).twelveMonths())
        .isEqualTo(Aggregate.MEAN);
    assertThat(edition(new GoodInput().set("Measures!R3", "Yes")).measures().get(1).twelveMonths())
        .isEqualTo(Aggregate.NONE);
  }

  @Test
  void newLevelsAndRollingYearsAreWhatUsualVariationAsks() {
    Edition edition =
        edition(
            new GoodInput()
                .set("Data!H1", "New level")
                .set("Data!H5", "Yes")
                .set("Data!H6", "No")
                .set("Measures!S1", "Covers")
                .set("Measures!S3", "12 Months"));

    assertThat(edition.dataOf(edition.measures().get(0)).newLevels())
        .containsExactly(Period.month(YearMonth.of(2020, 3), Month.APRIL));
    assertThat(edition.measures())
        .extracting(Measure::coversTwelveMonths)
        .containsExactly(false, true, false);
  }

  @Test
  void aFigureMayBeProvisionalOnItsBasis() {
    Edition edition =
        edition(
            new GoodInput()
                .set("Data!H1", "Provisional")
                .set("Data!H13", "No")
                .set("Data!H14", "yes")
                .add("Data", "DP", "Nov 2020", "Recalculated", null, null, 0.372, null, "Yes"));

    MeasureData data = edition.dataOf(edition.measures().get(0));
    assertThat(data.reported().figures().values())
        .extracting(Figure::provisional)
        .endsWith(false, false, true)
        .containsOnlyOnce(true);
    assertThat(data.recalculated().figures().values())
        .extracting(Figure::provisional)
        .containsExactly(true);
  }

  @Test
  void aPlaceholderIsAMonthlyNumber() {
    Measure placeholder =
        edition(
                new GoodInput()
                    .add("Measures", "PH", "Care", "Later", "Later")
                    .set("Measures!L5", "placeholder"))
            .measures()
            .get(3);
    assertThat(placeholder.state()).isEqualTo(State.PLACEHOLDER);
    assertThat(placeholder.decimals()).isZero();
  }

  @Test
  void suppressedFiguresStaySuppressed() {
    Edition edition =
        edition(new GoodInput().set("Data!F14", "[c]").set("Data!D21", "<5").set("Data!F13", "*"));
    assertThat(data(edition, 0).reported().find(month(2020, 12))).contains(Figure.ofSuppressed());
    assertThat(data(edition, 0).reported().find(month(2020, 11))).contains(Figure.ofSuppressed());
    assertThat(data(edition, 1).reported().find(Period.quarter(2020, 3, Month.APRIL)))
        .contains(Figure.ofSuppressed());
  }

  @Test
  void everyWayOfWritingAPeriodIsTheSamePeriod() {
    for (Object written :
        List.of(
            LocalDate.of(2020, 12, 31),
            "December 2020",
            "Dec-20",
            "2020-12",
            "12/2020",
            "31/12/2020",
            new RawCell("t='d'", "<v>2020-12-01</v>"))) {
      Edition edition = edition(new GoodInput().set("Data!B14", written));
      assertThat(data(edition, 0).reported().find(month(2020, 12)))
          .as(written.toString())
          .contains(Figure.of(decimal("0.372")));
    }
  }

  @Test
  void daysOf1904AreFourYearsLater() {
    GoodInput input = new GoodInput().since1904();
    for (int row = 2; row <= 14; row++) {
      LocalDate month = LocalDate.of(2019, 12, 1).plusMonths(row - 2);
      long day = java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), month);
      input.set("Data!B" + row, new RawCell("s='1'", "<v>" + day + "</v>"));
    }
    assertThat(input.problems()).isEmpty();
    assertThat(data(edition(input), 0).reported().find(month(2020, 12)))
        .contains(Figure.of(decimal("0.372")));
  }

  @Test
  void givesTheHashAndNeverTouchesTheFile() throws Exception {
    for (GoodInput input :
        List.of(new GoodInput(), new GoodInput().set("Data!F14", decimal("37.9")))) {
      Path file = input.write(folder);
      byte[] before = Files.readAllBytes(file);
      Checked<Input> read = InputWorkbook.read(file, RULES, Optional.empty());
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before));
      read.value()
          .ifPresent(
              value -> {
                assertThat(value.edition().source().sha256()).isEqualTo(hash);
                assertThat(value.edition().source().fileName()).isEqualTo("input.xlsx");
              });
      assertThat(read.value().isPresent()).isNotEqualTo(read.hasErrors());
    }
  }

  @Test
  void leavesTheHashOutWhereItIsOnlyLookedAt() throws Exception {
    Path file = new GoodInput().write(folder);
    Edition whole = InputWorkbook.read(file, RULES, Optional.empty()).value().get().edition();
    Edition looked = InputWorkbook.readSound(file, RULES, Optional.empty()).value().get().edition();
    assertThat(looked)
        .isEqualTo(
            new Edition(
                new Edition.Source("input.xlsx", ""),
                whole.scorecard(),
                whole.measures(),
                whole.data(),
                whole.owners()));
  }

  @Test
  void warnsWhereTheWorkbookIsOpenInExcel() throws Exception {
    Path file = new GoodInput().write(folder);
    Files.write(folder.resolve("~$input.xlsx"), new byte[10]);
    Checked<Input> read = InputWorkbook.read(file, RULES, Optional.empty());
    assertThat(read.value()).isPresent();
    assertThat(read.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING input.xlsx This workbook is open in Excel or another program. It is read as it"
                + " was last saved. Save it there and run again if something has changed since.");
  }

  @Test
  void aWorkbookThatIsSavedMeanwhileIsNotJudged() throws Exception {
    Path file = new GoodInput().write(folder);
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
      assertThatThrownBy(
              () -> new InputReader(file, workbook, RULES, Optional.empty(), true).read())
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              file
                  + " was saved or replaced while it was being read. Run the command again once it"
                  + " is saved.");
    }
  }

  @Test
  void anUnknownRuleSetOnTheCommandLineIsNoFaultOfTheWorkbook() {
    Path file = new GoodInput().write(folder);
    assertThatThrownBy(() -> InputWorkbook.read(file, RULES, Optional.of("defualt")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageStartingWith("There is no rule set defualt.");
  }

  @Test
  void problemsStandInTheOrderOfSheetsRowsAndColumns() {
    List<String> lines =
        new GoodInput()
            .set("Data!F14", 2)
            .set("Data!B3", "x")
            .set("Scorecard!B5", "x")
            .set("Commentary!B2", "y")
            .set("Measures!E3", "z")
            .problems();
    assertThat(lines)
        .extracting(line -> line.split(" ", 3)[1])
        .containsExactly("Scorecard!B5", "Measures!E3", "Data!B3", "Data!F14", "Commentary!B2");
  }

  @Test
  void readsTheExamplesWithoutErrors() throws Exception {
    for (Map.Entry<String, Integer> example :
        Map.of("cabinet-december-2020", 17, "scrutiny-september-2022", 6).entrySet()) {
      Path file = Path.of("examples", example.getKey(), "input.xlsx");
      Checked<Input> read = InputWorkbook.read(file, RULES, Optional.empty());
      assertThat(read.problems()).noneMatch(Problem::isError);
      assertThat(read.value().orElseThrow().edition().measures()).hasSize(example.getValue());
    }
  }
}
