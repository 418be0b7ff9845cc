package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ToldOnce;
import org.scorebook.workbook.RawBook.RawCell;

/** Sheets that are missing, and sheets of other names that have their headings. */
class MissingSheetsTest {
  private static final String NO_FIGURES =
      "WARNING Measures!A%s %s: This live measure has no figures on Data. Add them, or set State to"
          + " Suspended or Placeholder.";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"targets", "headings"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> targets() {
    return Stream.of(
        fires(
            "no sheet of targets",
            i -> i.without("Targets"),
            "WARNING Targets There is no sheet \"Targets\", so DP has no target, and its status is"
                + " N/A. Add it, as in the template."),
        fires(
            "no sheet of targets for several measures, profiles among them",
            i -> i.without("Targets").set("Measures!I3", "Profile").set("Measures!I4", "Target"),
            "WARNING Targets There is no sheet \"Targets\", so none of the 3 measures that need a"
                + " target (the first is DP) has one, and their status is N/A. Add it, as in the"
                + " template."),
        fires(
            "a sheet of targets under another name",
            i -> i.rename("Targets", "Aims for the year"),
            "WARNING Targets There is no sheet \"Targets\", so DP has no target, and its status is"
                + " N/A. \"Aims for the year\" may be meant: rename it to \"Targets\"."),
        silent(
            "no sheet of targets where no measure needs one",
            i -> i.without("Targets").set("Measures!I2", "DoT Only")),
        silent(
            "no sheet of targets where all statuses are set by hand",
            i ->
                i.without("Targets")
                    .set("Measures!M2", "GREEN")
                    .set("Measures!N2", "Agreed by the board")),
        silent(
            "no sheet of targets where the measure is suspended",
            i -> i.without("Targets").set("Measures!L2", "Suspended")),
        fires(
            "a sheet of targets without its headings",
            i -> i.set("Targets!A1", "ID"),
            "ERROR Targets None of the first ten rows has a cell \"Measure ID\", so the columns"
                + " cannot be found. Put the column names back, as in the template."),
        fires(
            "a sheet of targets that names no measure in need of one",
            i -> i.set("Targets!A2", "AD").set("Targets!A3", "AD").set("Targets!C2", 600),
            "WARNING Measures!I2 DP: There is no target for the current period Dec 2020, so the"
                + " status is N/A. Add it on Targets, or choose another target type.",
            "WARNING Targets!C2 AD: The target 600.0 and another of this measure are not used: the"
                + " Target type is DoT Only, so the figure is held against the one before. Choose"
                + " Target or Profile on Measures, or delete these rows."));
  }

  static Stream<Case> headings() {
    return Stream.of(
        fires(
            "benchmarks",
            i -> i.rename("Benchmarks", "ASCOF quartiles"),
            unknown("ASCOF quartiles", "Benchmarks")),
        fires(
            "peers, and below a title",
            i ->
                i.insertAbove("Peers", "Councils like us")
                    .insertAbove("Peers", "Measure ID and value")
                    .rename("Peers", "Family group"),
            unknown("Family group", "Peers")),
        fires("areas", i -> i.rename("Areas", "By ward"), unknown("By ward", "Areas")),
        fires(
            "commentary",
            i -> i.rename("Commentary", "Narrative"),
            unknown("Narrative", "Commentary")),
        fires(
            "owners",
            i -> i.rename("Owners", "Contacts"),
            "ERROR Owners The sheet \"Owners\" is missing or has no header row, and measures name"
                + " owners (the first is DP). \"Contacts\" may be meant: rename it to \"Owners\"."),
        fires(
            "figures in columns of periods",
            i ->
                i.add("History", "Measure ID", "Basis", "Nov 2019")
                    .add("History", "DP", null, decimal("0.35")),
            unknown("History", "Data wide")),
        fires(
            "a required sheet",
            i -> i.rename("Data", "Figures"),
            "ERROR Data The sheet \"Data\" is missing. \"Figures\" may be meant: rename it to"
                + " \"Data\"."),
        fires(
            "two of them, of which the name tells more than the headings",
            i ->
                i.add("Old wards", "Measure ID", "Period", "Area", "Value").rename("Areas", "Area"),
            "WARNING Area This sheet is unknown and is left alone; \"Areas\" may be meant. Rename"
                + " it to \"Areas\"."),
        silent(
            "headings of sheets that are there, and of none",
            i ->
                i.without("Areas")
                    .without("Peers")
                    .add("Last year", "Measure ID", "Period", "Numerator", "Denominator", "Value")
                    .add("Aims for the year", "Measure ID", "Period", "Target")
                    .add("People", "Measure ID", "Name", "Telephone")
                    .add("Wards", "Measure ID", "Period", "Area")
                    .add("Leeds", "Measure ID", "Authority", "Value")),
        silent(
            "a damaged sheet of one's own",
            i ->
                i.without("Areas")
                    .add(
                        "Mine", new RawCell("t='s'", "<v>99999</v>"), new RawCell("", "<v>x</v>"))),
        silent(
            "headings further down than a header row stands",
            i -> {
              i.without("Areas");
              for (int row = 1; row <= 10; row++) {
                i.add("Notes of mine", "note " + row);
              }
              return i.add("Notes of mine", "Measure ID", "Period", "Area", "Value");
            }),
        silent(
            "the template's own words",
            i -> i.without("Areas").add("Start here", "Measure ID", "Period", "Area", "Value")));
  }

  private static GoodInput withFourNewMeasures() {
    GoodInput input = new GoodInput();
    for (String id : List.of("N1", "N2", "N3", "N4")) {
      input.add(
          "Measures", id, "New", id, id, "Number", 0, "Quarterly", "None", "None", null, null);
    }
    return input;
  }

  private static List<String> told(GoodInput input) {
    return ToldOnce.of(input.read().problems()).stream().map(Problem::line).toList();
  }

  @Test
  void figuresThatMayStandOnASheetThatIsNotReadAreMissedOnceForAllMeasures() {
    assertThat(told(withFourNewMeasures().add("History", "Measure ID", "Basis", "Nov 2019")))
        .containsExactly(
            unknown("History", "Data wide"),
            NO_FIGURES.formatted("5", "N1")
                + " (The same in 3 more cells: Measures!A6, Measures!A7, Measures!A8. Their figures"
                + " may stand on the sheet \"History\", which is not read.)");
  }

  @Test
  void figuresOfNewMeasuresAreMissedOfEach() {
    assertThat(told(withFourNewMeasures().add("Notes", "Measure ID", "Basis")))
        .containsExactly(
            NO_FIGURES.formatted("5", "N1"),
            NO_FIGURES.formatted("6", "N2"),
            NO_FIGURES.formatted("7", "N3"),
            NO_FIGURES.formatted("8", "N4"));
  }

  private static String unknown(String sheet, String meant) {
    return "WARNING "
        + sheet
        + " This sheet is unknown and is left alone; \""
        + meant
        + "\" may be meant, whose headings it has. Rename it to \""
        + meant
        + "\".";
  }
}
