package org.scorebook.workbook.looks;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scorebook.model.StatusWord;

/**
 * Everything whose font, fill, border and alignment {@code workbook-templates/output.xlsx} decides.
 * The sample cell beside {@link #element} on its sheet Looks gives them.
 */
public enum Look {
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  NOTE("Note"),
  THEME("Theme"),
  SECTION("Section heading"),
  HEADING("Column heading"),
  HEADING_CENTRED("Column heading, centred"),
  TEXT("Table text"),
  TEXT_CENTRED("Table text, centred"),
  NUMBER("Table number"),
  OWN_TEXT("Own row, text"),
  OWN_NUMBER("Own row, number"),
  TABLE_LINK("Table link"),
  DATA_HEADING("Data heading"),
  DATA_HEADING_RIGHT("Data heading, right"),
  DATA_TEXT("Data text"),
  DATA_NUMBER("Data number"),
  DATA_BAND("Data band"),
  LINK("Navigation link"),
  LINK_RIGHT("Navigation link, right"),
  LABEL("Field name"),
  VALUE("Field value"),
  FIGURE("Large figure"),
  FIGURE_LABEL("Large figure, label"),
  FIGURE_NOTE("Large figure, note"),
  SENTENCE("Explanation"),
  COMMENTARY("Commentary"),
  COMMENTARY_BEFORE("Commentary, last period"),
  COMMENTARY_INPUT("Commentary, to be typed"),
  STATUS("Status"),
  STATUS_LARGE("Status, large"),
  STATUS_GREEN("Status GREEN"),
  STATUS_AMBER("Status AMBER"),
  STATUS_RED("Status RED"),
  STATUS_BLUE("Status BLUE"),
  STATUS_NOT_APPLICABLE("Status N/A"),
  STATUS_NO_STATUS("Status NO STATUS"),
  STATUS_PLACEHOLDER("Status Placeholder"),
  DIRECTION("Direction"),
  DIRECTION_GREEN("Direction Green"),
  DIRECTION_AMBER("Direction Amber"),
  DIRECTION_RED("Direction Red"),
  CHART_FIGURE("Chart: reported figures"),
  CHART_ACCENT("Chart: the organisation's own line"),
  CHART_RECALCULATED("Chart: recalculated"),
  CHART_TARGET("Chart: target"),
  CHART_TEXT("Chart: text"),
  CHART_GRID("Chart: grid lines"),
  BAND_FIRST("Quartile band 1st"),
  BAND_SECOND("Quartile band 2nd"),
  BAND_THIRD("Quartile band 3rd"),
  BAND_FOURTH("Quartile band 4th");

  private static final Map<String, Look> BY_ELEMENT =
      Arrays.stream(values()).collect(Collectors.toMap(Look::element, look -> look));

  private final String element;

  Look(String element) {
    this.element = element;
  }

  /** That of a status, whatever the rules call it. */
  public static Look of(StatusWord status) {
    return Objects.requireNonNull(BY_ELEMENT.get("Status " + status.word()), status.word());
  }

  /** Its name in column A of the sheet Looks. */
  public String element() {
    return element;
  }
}
