package org.scorebook.workbook.layout;

import java.util.List;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;

/** Names of the sheets of an output workbook. Two that are equal ignoring case cannot be. */
public final class PageNames {
  public static final String SCORECARD = "Scorecard";

  /** In place of {@link #SCORECARD} in the layout balanced. */
  public static final String CONTENTS = "Contents";

  public static final String HIGHLIGHTS = "Highlights";

  /** Where an earlier edition is known. */
  public static final String CHANGES = "Changes";

  public static final String RESULTS = "Results";
  public static final String SERIES = "Series";
  public static final String ABOUT = "About";

  /** First sheet of an owner's workbook. */
  public static final String INSTRUCTIONS = "Start here";

  /** Very hidden sheet of an owner's workbook. */
  public static final String REQUEST = "Request";

  /** Kept free for a sheet of figures over the years. */
  public static final String HISTORY = "History";

  private static final String QUARTILES = " quartiles";
  private static final int EXCEL_LIMIT = 31;

  private PageNames() {}

  /** Every name that no measure's page may have. */
  public static List<String> fixed() {
    return List.of(
        SCORECARD,
        CONTENTS,
        HIGHLIGHTS,
        CHANGES,
        RESULTS,
        SERIES,
        ABOUT,
        INSTRUCTIONS,
        REQUEST,
        HISTORY);
  }

  /** The name of the page of the measure with that short name. */
  public static String measure(String shortName) {
    return Blanks.strip(shortName);
  }

  /**
   * The name of its quartile page: the short name, cut after a whole word to at most 21 characters,
   * and {@code quartiles}. A first word that is longer is cut within.
   */
  public static String quartiles(String shortName) {
    String name = Blanks.strip(shortName);
    int room = EXCEL_LIMIT - QUARTILES.length();
    if (name.length() > room) {
      int end = name.lastIndexOf(' ', room);
      name = Blanks.strip(end > 0 ? name.substring(0, end) : Cut.to(name, room));
    }
    return name + QUARTILES;
  }
}
