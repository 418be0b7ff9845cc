package org.scorebook.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of columns against the published description of the input workbook. */
class InputSheetTest {

  @Test
  void everySheetAndColumnIsAsPublished() {
    String table =
        Arrays.stream(InputSheet.values())
            .map(
                sheet ->
                    sheet.sheetName()
                        + (sheet.isRequired() ? "* | " : " | ")
                        + sheet.columns().stream()
                            .map(InputSheetTest::heading)
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("\n"));

    assertThat(table)
        .isEqualTo(
            """
            Scorecard* | Field*, Value*
            Measures* | Measure ID*, Theme*, Measure*, Short name*, Unit+, Decimals+, Frequency+, \
            Preferred travel+, Target type+, Owner, Responsible officer, Source, Counted as, Per, Arrears, \
            Compare with, 12 months, Covers, Accumulates, Tolerance, Status override, Override reason, \
            State, Areas, Disclosure, FAQ
            Data* | Measure ID*, Period*, Basis, Numerator, Denominator, Value, Note, \
            Provisional, New level
            Data wide | Measure ID*, Basis
            Targets | Measure ID*, Period, Target*, To
            Benchmarks | Measure ID*, Source*, Worst*, 3rd*, 2nd*, 1st*, Best*, Denominator, Note
            Peers | Measure ID*, Source*, Authority*, Value*, Code
            Areas | Measure ID*, Period*, Area*, Numerator, Denominator, Value
            Owners | Name*, Role, Email*, CC
            Commentary | Measure ID*, Period*, Commentary*, Author, Checked\
            """);
  }

  @Test
  void listColumnsAcceptThePublishedWords() {
    assertThat(MeasureColumns.UNIT.words())
        .containsExactly(
            "Percentage", "Ratio", "Number", "Rate", "Currency", "Days", "Hours", "Minutes");
    assertThat(MeasureColumns.FREQUENCY.words())
        .containsExactly("Monthly", "Quarterly", "Half-yearly", "Annual", "Biennial");
    assertThat(MeasureColumns.PREFERRED_TRAVEL.words())
        .containsExactly("Upwards", "Downwards", "Range", "None");
    assertThat(MeasureColumns.TARGET_TYPE.words())
        .containsExactly("Target", "Profile", "DoT Only", "None");
    assertThat(MeasureColumns.TWELVE_MONTHS.words())
        .containsExactly("Ratio", "Sum", "Mean", "Latest", "None");
    assertThat(MeasureColumns.STATE.words())
        .containsExactly("Live", "Suspended", "Placeholder", "Retired");
    assertThat(MeasureColumns.STATUS_OVERRIDE.words())
        .containsExactly("GREEN", "AMBER", "RED", "BLUE", "N/A", "NO STATUS");
    assertThat(MeasureColumns.COVERS.words()).containsExactly("12 months");
    assertThat(DataColumns.NEW_LEVEL.words()).containsExactly("Yes", "No");
    assertThat(DataColumns.BASIS.words()).containsExactly("Reported", "Recalculated");
  }

  @Test
  void scorecardFieldsAreAsPublished() {
    assertThat(Arrays.stream(ScorecardField.values()).map(ScorecardField::fieldName))
        .containsExactly(
            "Title",
            "Organisation",
            "Period",
            "Produced by",
            "Note",
            "Rules",
            "Commentary due",
            "Reply to",
            "Published before");
    assertThat(
            Arrays.stream(ScorecardField.values())
                .filter(ScorecardField::isRequired)
                .map(ScorecardField::fieldName))
        .containsExactly("Title", "Organisation", "Period");
  }

  @Test
  void sheetsColumnsAndFieldsAreFoundWhateverTheCaseAndBlanks() {
    assertThat(InputSheet.find(" measures ")).contains(InputSheet.MEASURES);
    assertThat(InputSheet.find("Measure")).isEmpty();
    assertThat(InputSheet.DATA.findColumn("measure id ")).contains(DataColumns.MEASURE_ID);
    assertThat(InputSheet.DATA.findColumn("Check")).isEmpty();
    assertThat(ScorecardField.find("REPLY TO")).contains(ScorecardField.REPLY_TO);
    assertThat(InputSheet.OWNERS.firstRequiredColumn()).isEqualTo(OwnerColumns.NAME);
  }

  @Test
  void everyHelpTextFitsAnInputMessage() {
    for (InputSheet sheet : InputSheet.values()) {
      for (Column column : sheet.columns()) {
        assertThat(column.help()).as(column.name()).isNotBlank().hasSizeLessThanOrEqualTo(255);
      }
    }
    for (ScorecardField field : ScorecardField.values()) {
      assertThat(field.help()).as(field.fieldName()).isNotBlank().hasSizeLessThanOrEqualTo(255);
    }
  }

  private static String heading(Column column) {
    return switch (column.need()) {
      case REQUIRED -> column.name() + "*";
      case REQUIRED_UNLESS_PLACEHOLDER -> column.name() + "+";
      case OPTIONAL -> column.name();
    };
  }
}
