package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;

/** Totals, headings, nations and regions in tables that were pasted whole. */
class TotalRowsTest {
  private static final String ONLY = ": Only Measure ID is filled in, ";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"areas", "peers", "measures"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> areas() {
    return Stream.of(
        fires("a total", i -> i.add("Areas", "DP", "Dec 2020", "Total", 40, 100), area("Total")),
        fires(
            "the whole city's",
            i -> i.add("Areas", "DP", "Dec 2020", "Birmingham Total", 40, 100),
            area("Birmingham Total")),
        silent(
            "places that sound like it",
            i ->
                i.add("Areas", "DP", "Dec 2020", "Totley", 40, 100)
                    .add("Areas", "DP", "Dec 2020", "Allesley", 40, 100)
                    .add("Areas", "DP", "Dec 2020", "Meanwood", 40, 100)),
        silent("a total without a figure", i -> i.add("Areas", "DP", "Dec 2020", "Total")));
  }

  static Stream<Case> peers() {
    return Stream.of(
        fires("a nation", i -> i.add("Peers", "AD", "ASCOF", "ENGLAND", 640), peer("ENGLAND")),
        fires(
            "a region",
            i -> i.add("Peers", "AD", "ASCOF", "West Midlands", 640),
            peer("West Midlands")),
        fires(
            "an average",
            i -> i.add("Peers", "AD", "ASCOF", "National average", 640),
            peer("National average")),
        silent(
            "councils that sound like it",
            i ->
                i.add("Peers", "AD", "ASCOF", "North East Derbyshire", 640)
                    .add("Peers", "AD", "ASCOF", "City of London", 640)
                    .add("Peers", "AD", "ASCOF", "East Riding of Yorkshire", 640)));
  }

  static Stream<Case> measures() {
    return Stream.of(
        fires(
            "a total",
            i -> i.add("Measures", "Total"),
            "ERROR Measures!A5 Total" + ONLY + "\"Total\". Totals are no measure: delete the row."),
        fires(
            "a heading",
            i -> i.add("Measures", "Adult social care"),
            "ERROR Measures!A5 Adult social care"
                + ONLY
                + "\"Adult social care\". Delete the row if it is a heading; if it is a measure,"
                + " fill in what is required of one: Theme, Measure, Short name and the others."),
        fires(
            "a measure that has figures already",
            i -> i.add("Measures", "NEW").add("Data", "NEW", "Dec 2020", null, null, null, "x"),
            "ERROR Measures!A5 NEW"
                + ONLY
                + "\"NEW\". Delete the row if it is a heading; if it is a measure, fill in what is"
                + " required of one: Theme, Measure, Short name and the others.",
            "ERROR Data!F24 NEW: \"x\" is not a number. Leave the cell blank where there is no figure; type"
                + " [c] where it must not be shown."),
        silent(
            "a measure that is retired",
            i -> i.add("Measures", "OLD").set("Measures!L5", "Retired")));
  }

  private static String area(String name) {
    return "WARNING Areas!C3 DP: \""
        + name
        + "\" is shown as an area beside the others. Delete the row if it is their total: the"
        + " figure of the whole stands on Data.";
  }

  private static String peer(String name) {
    return "WARNING Peers!C4 AD: \""
        + name
        + "\" counts among the organisations and moves the quartiles. Delete the row if it is a"
        + " total, a nation or a region.";
  }
}
