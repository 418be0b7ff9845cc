package org.scorebook.workbook.input.draft;

import java.util.Optional;
import org.scorebook.workbook.layout.InputSheet;

/**
 * An input sheet that the workbook lacks.
 *
 * @param meant an unknown sheet that may be meant to be it
 */
public record MissingSheet(InputSheet layout, Optional<String> meant) {

  /** A sentence for whoever misses it. */
  public String whatToDo() {
    return meant
        .map(
            found -> "\"" + found + "\" may be meant: rename it to \"" + layout.sheetName() + "\".")
        .orElse("Add it, as in the template.");
  }
}
