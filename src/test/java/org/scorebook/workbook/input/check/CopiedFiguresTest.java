package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;

/** Figures copied down from the period before; areas and peers that are written in two ways. */
class CopiedFiguresTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"copied", "areas", "peers"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> copied() {
    return Stream.of(
        fires(
            "both of the quarter before",
            i -> i.set("Data!D21", 912).set("Data!E21", 148_002),
            "WARNING Data!D21 AD: Numerator and denominator are those of Q2 2020/21 again. Check that"
                + " they were not copied down; leave them if they are right."),
        silent("the numerator alone", i -> i.set("Data!D21", 912)),
        silent("the denominator alone", i -> i.set("Data!E21", 148_002)),
        silent("both of two quarters before", i -> i.set("Data!D21", 911).set("Data!E21", 148_001)),
        silent(
            "a denominator that serves for several quarters",
            i -> i.set("Data!D21", 912).set("Data!E21", 148_002).set("Data!E19", 148_002)),
        silent(
            "the same in an earlier quarter",
            i -> i.set("Data!D20", 911).set("Data!E20", 148_001)));
  }

  static Stream<Case> areas() {
    return Stream.of(
        fires(
            "a hyphen for a blank, told once",
            i ->
                i.add("Areas", "DP", "Nov 2020", "Selly-Oak", 40, 100)
                    .add("Areas", "DP", "Oct 2020", "Selly-Oak", 40, 100),
            "WARNING Areas!C3 DP: \"Selly-Oak\" is written almost like \"Selly Oak\" in row 2, and is"
                + " shown as another area. Write them alike if one area is meant."),
        silent(
            "letter case, which makes no other area",
            i -> i.add("Areas", "DP", "Nov 2020", "SELLY OAK", 40, 100)),
        silent("another area", i -> i.add("Areas", "DP", "Dec 2020", "Selly Park", 40, 100)));
  }

  static Stream<Case> peers() {
    return Stream.of(
        fires(
            "a council by two names",
            i -> i.add("Peers", "AD", "ASCOF", "Leeds City Council", 610),
            "WARNING Peers!C4 AD: \"Leeds City Council\" is another name for the organisation in row"
                + " 2, which counts twice. Delete one of the rows; leave them if they are two"
                + " organisations."),
        silent(
            "a county and its city",
            i ->
                i.add("Peers", "AD", "ASCOF", "Nottingham City Council", 610)
                    .add("Peers", "AD", "ASCOF", "Nottinghamshire County Council", 620)),
        silent(
            "two places that begin alike",
            i ->
                i.add("Peers", "AD", "ASCOF", "Newcastle upon Tyne", 610)
                    .add("Peers", "AD", "ASCOF", "Newcastle-under-Lyme Borough Council", 620)));
  }
}
