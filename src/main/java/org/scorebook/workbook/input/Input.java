package org.scorebook.workbook.input;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Edition;
import org.scorebook.rules.Rules;
import org.scorebook.text.Names;
import org.scorebook.xlsx.CustomProperties;

/**
 * What an input workbook holds, and the rules it is to be judged by.
 *
 * @param retired the IDs of the measures that only stay on its sheets
 * @param places where its figures stand
 * @param custom what other programs keep in it about it, such as a sensitivity label
 */
public record Input(
    Edition edition,
    Rules rules,
    List<String> retired,
    FigurePlaces places,
    CustomProperties custom) {
  public Input {
    retired = List.copyOf(retired);
  }

  /** The ID of a retired measure as Measures has it, however it is typed. */
  public Optional<String> findRetired(String id) {
    return retired.stream().filter(known -> Names.same(known, id)).findFirst();
  }
}
