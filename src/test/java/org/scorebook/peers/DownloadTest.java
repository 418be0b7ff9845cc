package org.scorebook.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Unit;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.times.Times;

/** What is picked from a download of each shape, and what is asked where that is not certain. */
class DownloadTest {
  private static final String ASCOF =
      """
      Year,Geographical Description,ONS Code,Measure Group,Measure Group Description,Measure_Value,Geographical Level,Disaggregation Level,Measure Type
      """;
  private static final String FINGERTIPS =
      """
      Indicator ID,Indicator Name,Parent Code,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Time period Sortable
      """;

  @TempDir private Path folder;

  /** A request for measure DP with no options. */
  private static PeerRequest asked(String measure) {
    return new PeerRequest(
        "DP",
        Unit.PERCENTAGE,
        measure.isEmpty() ? Optional.empty() : Optional.of(measure),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static PeerRequest in(String period, Unit unit) {
    return new PeerRequest(
        "DP",
        unit,
        Optional.empty(),
        period.isEmpty() ? Optional.empty() : Optional.of(period),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static PeerRequest leavingOut(String... names) {
    return new PeerRequest(
        "DP",
        Unit.PERCENTAGE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(names),
        Optional.empty(),
        Optional.empty());
  }

  private static PeerRequest where(String column, String value) {
    return new PeerRequest(
        "DP",
        Unit.RATE,
        Optional.empty(),
        Optional.empty(),
        List.of(new PeerRequest.Where(column, value)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Checked<PeerPick> pick(String text, PeerRequest request) throws Exception {
    return pick(text, StandardCharsets.UTF_8, request);
  }

  private Checked<PeerPick> pick(String text, Charset charset, PeerRequest request)
      throws Exception {
    Path file = Files.write(folder.resolve("peers.csv"), text.getBytes(charset));
    return Download.read(file, Optional.empty()).value().orElseThrow().pick(request);
  }

  private static List<String> figures(Checked<PeerPick> picked) {
    return picked.value().orElseThrow().organisations().stream()
        .map(found -> found.code() + " " + found.name() + " " + found.value().toPlainString())
        .toList();
  }

  private static List<String> leftOut(Checked<PeerPick> picked) {
    return picked.value().orElseThrow().leftOut().stream()
        .map(found -> found.name() + ": " + found.why())
        .toList();
  }

  private static String refused(Checked<PeerPick> picked) {
    assertThat(picked.value()).isEmpty();
    assertThat(picked.problems()).hasSize(1);
    return picked.problems().get(0).line();
  }

  @Test
  void takesTheCouncilsOfAnAscofMeasureAsAWhole() throws Exception {
    Checked<PeerPick> picked =
        pick(
            ASCOF
                + """
                2019-20,England,E92000001,1C2A,Direct payments,27.9,England,Total,Outcome
                2019-20,West Midlands,E12000005,1C2A,Direct payments,28.8,Region,Total,Outcome
                2019-20,Shire county,,1C2A,Direct payments,26.4,Council Type,Total,Outcome
                2019-20,Birmingham,E08000025,1C2A,Direct payments,36.6,Council,Total,Outcome
                2019-20,Birmingham,E08000025,1C2A,Direct payments,31.0,Council,65 and over,Outcome
                2019-20,Birmingham,E08000025,1C2A,Direct payments,2959,Council,Total,Numerator
                2019-20,Birmingham,E08000025,1C2B,Direct payments,91.6,Council,Total,Outcome
                2018-19,Birmingham,E08000025,1C2A,Direct payments,35.0,Council,Total,Outcome
                2019-20,City of London,E09000001,1C2A,Direct payments,20.1,Council,Total,Outcome
                2019-20,Isles of Scilly,E06000053,1C2A,Direct payments,0.0,Council,Total,Outcome
                2019-20,Rutland,E06000017,1C2A,Direct payments,*,Council,Total,Outcome
                2019-20,Torbay,E06000027,1C2A,Direct payments,40.0,Council,18 to 64,Outcome
                """,
            asked("1c2a"));

    assertThat(figures(picked)).containsExactly("E08000025 Birmingham 0.366");
    assertThat(leftOut(picked))
        .containsExactly(
            "City of London: always",
            "Isles of Scilly: always",
            "Torbay: no row for it as a whole",
            "Rutland: no figure: \"*\"");
    PeerPick pick = picked.value().orElseThrow();
    assertThat(pick.measure()).isEqualTo("1C2A Direct payments");
    assertThat(pick.period()).isEqualTo("2019/20");
    assertThat(pick.source()).isEqualTo("2019/20 ASCOF");
  }

  @Test
  void knowsTheColumnsOfALaterAscofInWindowsLetters() throws Exception {
    String text =
        """
        Geographical code,Geographical description,Geographical level,ONS code,ASCOF measure code,Disaggregation level,Measure type,Measure value
        1,Rhône Council,Local authority,E06000001,2A,,Outcome,41.5
        """;
    PeerRequest request = in("2024-25", Unit.PERCENTAGE);

    Checked<PeerPick> picked = pick(text, Charset.forName("windows-1252"), request);

    assertThat(figures(picked)).containsExactly("E06000001 Rhône Council 0.415");
    assertThat(picked.value().orElseThrow().source()).isEqualTo("2024/25 ASCOF");
    assertThat(refused(pick(text, in("", Unit.PERCENTAGE))))
        .isEqualTo(
            "ERROR peers.csv DP: the download does not say its period. Add --period, such as"
                + " 2024-25.");
  }

  @Test
  void takesTheLatestPeriodOfOnsAndNoReplacedCouncilTwice() throws Exception {
    String text =
        "\uFEFF"
            + """
            areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes
            E92000001,England,Nation,Absences,2024-08-01/P1Y,18.1,Percentage,%,,,,
            E06000061,North Northamptonshire,Local Authority District,Absences,2024-08-01/P1Y,17.5,Percentage,%,,,,
            E10000021,Northamptonshire,County or Unitary Authority,Absences,2024-08-01/P1Y,17.0,Percentage,%,,,,Obsolete code since 2021 (replaced by E06000061 North Northamptonshire and E06000062 West Northamptonshire)
            E10000021,Northamptonshire,County or Unitary Authority,Absences,2019-08-01/P1Y,12.25,Percentage,%,,,,Obsolete code since 2021 (replaced by E06000061 North Northamptonshire and E06000062 West Northamptonshire)
            """;

    Checked<PeerPick> latest = pick(text, asked(""));
    assertThat(figures(latest)).containsExactly("E06000061 North Northamptonshire 0.175");
    assertThat(leftOut(latest)).containsExactly("Northamptonshire: replaced by E06000061");
    assertThat(latest.value().orElseThrow().source()).isEqualTo("2024/25 ONS");

    for (String typed : List.of("2019-20", "2019/20", "2019/2020", "2019-08-01/P1Y")) {
      Checked<PeerPick> earlier = pick(text, in(typed, Unit.PERCENTAGE));
      assertThat(figures(earlier)).containsExactly("E10000021 Northamptonshire 0.1225");
      assertThat(leftOut(earlier)).isEmpty();
    }
    assertThat(refused(pick(text, in("2020/21", Unit.PERCENTAGE))))
        .isEqualTo(
            "ERROR peers.csv DP: the download has no figures of 2020/21. Its periods are 2019/20,"
                + " 2024/25.");
  }

  @Test
  void timesAreReadInTheMeasuresUnit() throws Exception {
    String text =
        """
        areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes
        E06000001,Hartlepool,Unitary Authority,Wait,2024-04-01/P1Y,7.5,Time,,,,,
        E06000002,Middlesbrough,Unitary Authority,Wait,2024-04-01/P1Y,12:30,Time,,,,,
        """;
    for (Unit unit : List.of(Unit.HOURS, Unit.MINUTES)) {
      Times times = Times.of(unit);
      assertThat(pick(text, in("", unit)).value().orElseThrow().organisations())
          .extracting(organisation -> organisation.name() + " " + times.text(organisation.value()))
          .containsExactly("Hartlepool 7:30", "Middlesbrough 12:30");
    }
  }

  @Test
  void asksWhichRowOfFingertipsIsMeant() throws Exception {
    String text =
        FINGERTIPS
            + """
            101,Falls,E92000001,E06000001,Hartlepool,UAs,Male,65+,,,2022/23,"1,900.5",1700,20220000
            101,Falls,E92000001,E06000001,Hartlepool,UAs,Persons,65+,,,2022/23,2100.25,1900,20220000
            101,Falls,E92000001,E06000001,Hartlepool,UAs,Persons,65+,Deprivation,Most deprived,2022/23,2500,2300,20220000
            """;

    assertThat(refused(pick(text, in("", Unit.RATE))))
        .isEqualTo(
            "ERROR peers.csv DP: 2 rows fit Hartlepool: Sex is Male, Persons. Choose with --where,"
                + " such as --where \"Sex=Male\".");
    assertThat(figures(pick(text, where("sex", "persons"))))
        .containsExactly("E06000001 Hartlepool 2100.25");
    assertThat(figures(pick(text, where("Sex", "Male"))))
        .containsExactly("E06000001 Hartlepool 1900.5");
    assertThat(refused(pick(text, where("Sex", "Women"))))
        .isEqualTo("ERROR peers.csv DP: no row has 'Women' in Sex. There stand Male, Persons.");
    assertThat(refused(pick(text, where("Gender", "Persons"))))
        .startsWith(
            "ERROR peers.csv DP: the download has no column 'Gender', which --where names.");
  }

  @Test
  void readsLgInformAcrossAndItsSecondHeader() throws Exception {
    Checked<PeerPick> picked =
        pick(
            """
            area,area label,area long label,2021/22,2022/23
            area,area label,area long label,Raw value,Raw value
            E10000006,Cumbria,Cumbria (County),"1,180.2","1,234.5"
            E09000002,Barking and Dagenham,Barking and Dagenham (Borough),900,[c]
            E92000001,England,England,999,999
            ENG,Mean for all authorities,Mean,950,960
            """,
            in("", Unit.RATE));

    assertThat(figures(picked)).containsExactly("E10000006 Cumbria 1234.5");
    assertThat(leftOut(picked)).containsExactly("Barking and Dagenham: no figure: \"[c]\"");
    assertThat(picked.value().orElseThrow().source()).isEqualTo("2022/23 LG Inform");
  }

  @Test
  void asksForTheColumnsOfAnyOtherFile() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("scores.csv"),
            """
            Region code;Council;Score, %;Year
            E06000001;Hartlepool;37.5;2023
            E06000002;Middlesbrough;12,5;2023
            """);
    assertThat(Download.read(file, Optional.empty()).problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR scores.csv is not a download that Scorebook knows. Its columns are Region code,"
                + " Council, Score, %, Year. Say which of them hold what: --columns \"code=Region"
                + " code,name=Council,value=Score, %,period=Year\".");

    Checked<PeerPick> picked =
        Download.read(file, Optional.of("code=region code,name=Council,value=Score, %,period=Year"))
            .value()
            .orElseThrow()
            .pick(asked(""));
    assertThat(figures(picked)).containsExactly("E06000001 Hartlepool 0.375");
    assertThat(leftOut(picked)).containsExactly("Middlesbrough: no figure: \"12,5\"");
    assertThat(picked.value().orElseThrow().source()).isEqualTo("2023 scores");

    assertThat(Download.read(file, Optional.of("code=Code,name=Council,value=Score")).problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR scores.csv has no column 'Code', which --columns names. Its columns are Region"
                + " code, Council, Score, %, Year.");
    assertThat(Download.read(file, Optional.of("name=Council")).problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR scores.csv needs the columns of codes, names and values: --columns"
                + " \"code=Region code,name=Council,value=Score, %,period=Year\".");
  }

  @Test
  void leavesOutWhomTheAnalystNames() throws Exception {
    String text =
        ASCOF
            + """
            2019-20,Durham,E06000047,1C2A,Direct payments,20.0,Council,Total,Outcome
            2019-20,Leeds,E08000035,1C2A,Direct payments,30.0,Council,Total,Outcome
            2019-20,City of London,E09000001,1C2A,Direct payments,10.0,Council,Total,Outcome
            """;

    assertThat(figures(pick(text, leavingOut("leeds")))).containsExactly("E06000047 Durham 0.200");
    assertThat(leftOut(pick(text, leavingOut("E08000035"))))
        .containsExactly("Leeds: --leave-out", "City of London: always");
    assertThat(figures(pick(text, leavingOut("none", "Leeds"))))
        .containsExactly("E06000047 Durham 0.200", "E09000001 City of London 0.100");
    assertThat(refused(pick(text, leavingOut("Leads"))))
        .isEqualTo(
            "ERROR peers.csv DP: there is no organisation 'Leads' to leave out. Did you mean Leeds?"
                + " Type its name or ONS code as the download has it.");
    assertThat(refused(pick(text, asked("1C2")))).contains(" Did you mean 1C2A?");
    assertThat(refused(pick(text.replace("30.0", "130"), asked("1C2A"))))
        .isEqualTo(
            "ERROR peers.csv DP: Leeds has 130, which is not a percentage between 0% and 100%."
                + " Check Unit on Measures, or add --leave-out \"Leeds\".");
  }

  @Test
  void namesWhatIsNoCsvFile() throws Exception {
    Path file = folder.resolve("peers.csv");
    assertThatThrownBy(() -> Download.read(file, Optional.empty()))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(file + " does not exist. Check the name and the folder.");
    Files.copy(Path.of("workbook-templates/input.xlsx"), file);
    assertThatThrownBy(() -> Download.read(file, Optional.empty()))
        .hasMessage(
            file
                + " is an Excel workbook. Save its sheet as CSV UTF-8 in Excel and name that"
                + " file.");
    Files.writeString(file, " \n");
    assertThatThrownBy(() -> Download.read(file, Optional.empty()))
        .hasMessage(file + " is not a CSV file. Download it again as CSV.");
    Files.writeString(file, "a,b\n\"open,1\n");
    assertThatThrownBy(() -> Download.read(file, Optional.empty()))
        .hasMessage(file + " is damaged: a quotation mark is not closed. Download it again.");
  }

  static Stream<ProblemExample> examples() {
    String council =
        "2019-20,Birmingham,E08000025,1C2A,Direct payments,36.6,Council,Total,Outcome\n";
    return Stream.of(
        new ProblemExample(
            "download-not-understood",
            () -> problems("Place,Result\nBirmingham,36.6\n", "1C2A"),
            () -> problems(ASCOF + council, "1C2A")),
        new ProblemExample(
            "peers-not-found",
            () -> problems(ASCOF + council, "2A2"),
            () -> problems(ASCOF + council, "1C2A")));
  }

  private static List<Problem> problems(String text, String measure) {
    try {
      Path file = Files.writeString(Files.createTempFile("download", ".csv"), text);
      try {
        Checked<Download> download = Download.read(file, Optional.empty());
        return download.value().isEmpty()
            ? download.problems()
            : download.value().get().pick(asked(measure)).problems();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
