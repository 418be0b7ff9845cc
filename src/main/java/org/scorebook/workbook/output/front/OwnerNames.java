package org.scorebook.workbook.output.front;

import java.util.List;
import org.scorebook.model.Measure;

/** Who owns a measure, where there is room for a few names: its page has all of them. */
final class OwnerNames {
  private static final int ALL = 4;
  private static final int NAMED = 3;

  private OwnerNames() {}

  /** {@code Head of Homes; Head of Beds}, or three of them {@code and 9 more}. */
  static String of(Measure measure, String between) {
    List<String> owners = measure.owners();
    return owners.size() <= ALL
        ? String.join(between, owners)
        : String.join(between, owners.subList(0, NAMED))
            + " and "
            + (owners.size() - NAMED)
            + " more";
  }
}
