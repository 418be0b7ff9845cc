package org.scorebook.workbook.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.template.check.CheckFormulas;

/** A column of a sheet: one of the layout's, or one with a live formula. */
record TemplateHeading(String name, Optional<Column> column, String formula) {
  static final String WHAT_TO_TYPE = "What to type";

  boolean isLive() {
    return column.isEmpty();
  }

  /** Those of a sheet, in their order. */
  static List<TemplateHeading> of(InputSheet input) {
    List<TemplateHeading> headings = new ArrayList<>();
    for (Column column : input.columns()) {
      headings.add(new TemplateHeading(column.name(), Optional.of(column), ""));
    }
    List<TemplateHeading> live = new ArrayList<>();
    if (input == InputSheet.SCORECARD) {
      live.add(new TemplateHeading(CheckFormulas.NEEDED, Optional.empty(), ""));
    }
    CheckFormulas.of(input)
        .forEach((name, formula) -> live.add(new TemplateHeading(name, Optional.empty(), formula)));
    if (input == InputSheet.SCORECARD) {
      live.add(new TemplateHeading(WHAT_TO_TYPE, Optional.empty(), ""));
    }
    headings.addAll(CheckFormulas.place(input), live);
    return headings;
  }
}
