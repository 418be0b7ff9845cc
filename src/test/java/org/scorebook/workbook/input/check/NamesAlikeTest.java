package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;

/** Themes that are written in two ways, and titles that stand twice. */
class NamesAlikeTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"themes", "titles"})
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> themes() {
    return Stream.of(
        fires(
            "& for and",
            i -> themes(i, "Health & care", "Health and care", "Homes"),
            alike(3, "AD", "Health and care", "Health & care", 2)),
        fires(
            "another way in fewer rows, though in the first",
            i -> themes(i, "Health & care", "Health and care", "Health and care"),
            alike(2, "DP", "Health & care", "Health and care", 3)),
        fires(
            "a hyphen for a blank",
            i -> themes(i, "Wellbeing", "Well-being", "Well being"),
            alike(3, "AD", "Well-being", "Wellbeing", 2),
            alike(4, "SV", "Well being", "Wellbeing", 2)),
        fires(
            "a letter too few",
            i -> themes(i, "Safe communities", "Homes", "Safe comunities"),
            alike(4, "SV", "Safe comunities", "Safe communities", 2)),
        fires(
            "the other number",
            i -> themes(i, "Childrens services", "Homes", "Childrens service"),
            alike(4, "SV", "Childrens service", "Childrens services", 2)),
        silent(
            "letter case and blanks, which nobody sees", i -> themes(i, "Care", " CARE ", "care")),
        silent("other words", i -> themes(i, "Adult care", "Child care", "Health care")),
        silent("other numbers", i -> themes(i, "Priority 1", "Priority 2", "Priority 11")),
        silent("other parts of numbers", i -> themes(i, "Aim 1.1", "Aim 11", "Aim 1-1")),
        silent("other letters", i -> themes(i, "Locality A", "Locality B", "Locality C")),
        silent(
            "that of a retired measure",
            i ->
                themes(i, "Health & care", "Health & care", "Health and care")
                    .set("Measures!L4", "Retired")));
  }

  static Stream<Case> titles() {
    return Stream.of(
        fires("in one theme", i -> titles(i, "Uptake", " UPTAKE"), titleTwice(3, "AD", 2)),
        fires(
            "in one theme, of measures apart",
            i -> i.set("Measures!C4", "Uptake"),
            "WARNING Measures!C4 SV: The title \"Uptake\" stands in row 2 too, in the same theme, and"
                + " readers cannot tell the two measures apart. Give each a title of its own."),
        silent("in two themes", i -> titles(i, "Uptake", "Uptake").set("Measures!B3", "Homes")),
        silent("with other marks", i -> titles(i, "Under 18 (<18)", "Under 18 (>18)")),
        silent(
            "of a retired measure",
            i -> i.set("Measures!C4", "Uptake").set("Measures!L4", "Retired")));
  }

  private static GoodInput titles(GoodInput input, String first, String second) {
    return input.set("Measures!C2", first).set("Measures!C3", second);
  }

  private static String titleTwice(int row, String measure, int first) {
    return "WARNING Measures!C"
        + row
        + " "
        + measure
        + ": The title \"UPTAKE\" stands in row "
        + first
        + " too, in the same theme, and readers cannot tell the two measures apart. Give each a"
        + " title of its own.";
  }

  private static GoodInput themes(GoodInput input, String first, String second, String third) {
    return input.set("Measures!B2", first).set("Measures!B3", second).set("Measures!B4", third);
  }

  private static String alike(int row, String measure, String odd, String usual, int first) {
    return "WARNING Measures!B"
        + row
        + " "
        + measure
        + ": The theme \""
        + odd
        + "\" is written almost like \""
        + usual
        + "\" in row "
        + first
        + ", and the front sheet shows them as two themes. Write them alike if one theme is meant.";
  }
}
