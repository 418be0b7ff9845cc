package org.scorebook.workbook.input.slip;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a row is called that holds the total of those above it, in a table pasted whole. */
public final class TotalRows {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(.* )?(sub-?)?totals?|total( of)? .*|sum|average|mean|overall"
              + "|all( (areas|constituencies|districts|localities|neighbourhoods|wards))?");

  /** Those that downloads of indicators put among the councils. */
  private static final Pattern NATION_OR_REGION =
      Pattern.compile(
          "england|scotland|wales|northern ireland|united kingdom|uk|great britain"
              + "|(england|national|regional|statistical neighbours?) (average|mean|median)"
              + "|north east|north west|yorkshire and the humber|east midlands|west midlands"
              + "|east of england|london|south east|south west"
              + "|(.* )?region");

  private TotalRows() {}

  /** Whether it is the total of rows that stand beside it. */
  public static boolean isTotal(String name) {
    return TOTAL.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether it is a total, a nation or a region, of which no council is one. */
  public static boolean isNoCouncil(String name) {
    return isTotal(name) || NATION_OR_REGION.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
