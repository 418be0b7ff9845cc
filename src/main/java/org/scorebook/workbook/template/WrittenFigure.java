package org.scorebook.workbook.template;

import java.util.List;
import org.scorebook.commentary.Given;
import org.scorebook.problem.Place;

/**
 * An owner's figure that was written into an input workbook.
 *
 * @param place the cell it stands in, that of its numerator where it has one
 * @param replaced what stood in its cells though it was no figure
 */
public record WrittenFigure(Place place, Given given, List<String> replaced) {
  public WrittenFigure {
    replaced = List.copyOf(replaced);
  }
}
