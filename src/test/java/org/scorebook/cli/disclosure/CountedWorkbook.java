package org.scorebook.cli.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.cli.SmallWorkbook;

/** An input workbook of two measures that count people, one of them with areas. */
final class CountedWorkbook {
  static final Object[][] AREAS = {
    {"Measure ID", "Period", "Area", "Numerator", "Denominator", "Value"},
    {"CL", "Dec 2020", "Northfield", null, null, "[c]"},
    {"CL", "Dec 2020", "Selly Oak", null, null, 8.0},
    {"CL", "Dec 2020", "Erdington", null, null, 90.0}
  };

  private Object[][] areas = AREAS;
  private Object[][] peers = {};

  /** With other rows of areas, headings included. */
  CountedWorkbook areas(Object[][] rows) {
    areas = rows;
    return this;
  }

  /** With rows of peers, headings included. */
  CountedWorkbook peers(Object[][] rows) {
    peers = rows;
    return this;
  }

  /** Writes it with these rows of data, headings included. */
  Path write(Path input, Object[][] data) throws IOException {
    Map<String, Object[][]> sheets = new LinkedHashMap<>();
    sheets.put(
        "Scorecard",
        new Object[][] {
          {"Field", "Value"},
          {"Title", "Small"},
          {"Organisation", "Exampleshire"},
          {"Period", "December 2020"},
          {"Rules", "small-numbers"}
        });
    sheets.put(
        "Measures",
        new Object[][] {
          {
            "Measure ID",
            "Theme",
            "Measure",
            "Short name",
            "Unit",
            "Decimals",
            "Counted as",
            "Frequency",
            "Preferred travel",
            "Target type",
            "Areas",
            "Owner"
          },
          {
            "DP",
            "Care",
            "Direct payments",
            "Payments",
            "Percentage",
            1.0,
            "People",
            "Monthly",
            "Upwards",
            "None",
            "Yes",
            "Head of Care"
          },
          {
            "CL",
            "Care",
            "Clients",
            "Clients",
            "Number",
            0.0,
            "Clients",
            "Monthly",
            "Upwards",
            "None",
            "Yes",
            "Head of Care"
          }
        });
    sheets.put("Data", data);
    sheets.put("Areas", areas);
    if (peers.length > 0) {
      sheets.put("Peers", peers);
    }
    sheets.put("Owners", new Object[][] {{"Name", "Email"}, {"Head of Care", "care@example.org"}});
    return SmallWorkbook.write(sheets, input);
  }
}
