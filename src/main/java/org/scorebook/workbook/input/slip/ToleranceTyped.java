package org.scorebook.workbook.input.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.rules.Tolerance;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.input.table.Quote;

/**
 * A tolerance typed for one measure that cannot be used: what is wrong with it, and what to type.
 */
public final class ToleranceTyped {
  private static final String SUCH =
      "Type the tolerance of AMBER, such as 10%, 2pp or 3, or those of GREEN and AMBER, such as"
          + " 2% / 10%.";

  private static final Pattern CLOCK = Pattern.compile("\\d{1,3}:\\d{2}(?::\\d{2})?");

  private static final Pattern ALLOWANCE =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,9})?"
              + "\\s*(%|pp\\b|percentage points?\\b|percent\\b|per cent\\b)?");

  /** Elsewhere in Europe a point, here perhaps a thousand. */
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d,\\d{1,2}(?!\\d)");

  /** What people write around a tolerance without changing what it is. */
  private static final Set<String> AROUND =
      Set.of(
          "a",
          "amber",
          "and",
          "days",
          "either",
          "from",
          "green",
          "hours",
          "minutes",
          "of",
          "off",
          "target",
          "the",
          "then",
          "to",
          "tolerance",
          "up",
          "way",
          "within");

  private final String text;
  private final List<String> allowances = new ArrayList<>();

  private ToleranceTyped(String typed) {
    this.text = Blanks.strip(typed).toLowerCase(Locale.ROOT);
    Matcher matcher = ALLOWANCE.matcher(text);
    while (matcher.find()) {
      String fraction = Optional.ofNullable(matcher.group(2)).orElse("");
      String unit = Optional.ofNullable(matcher.group(3)).orElse("");
      allowances.add(
          matcher.group(1).replace(",", "")
              + fraction
              + (unit.startsWith("percentage") ? "pp" : unit.startsWith("per") ? "%" : unit));
    }
  }

  /** What to say of it; empty where it holds other words, and so may be the name of a band. */
  public static Optional<String> problem(String typed) {
    ToleranceTyped tolerance = new ToleranceTyped(typed);
    return tolerance.isPlain()
        ? Optional.of(Quote.of(typed) + tolerance.found())
        : Optional.empty();
  }

  private String found() {
    if (CLOCK.matcher(text).find()) {
      return " is a time; a tolerance is a plain number of the measure's hours or minutes, such as"
          + " 1.5 for an hour and a half of Hours.";
    }
    if (allowances.size() > 2) {
      return " holds "
          + allowances.size()
          + " tolerances; a measure has two, that of GREEN and that of AMBER. "
          + SUCH;
    }
    return allowances.size() == 2 ? two() : one();
  }

  private String one() {
    String only = allowances.get(0);
    if (text.contains("green")) {
      return " says how far GREEN reaches and not how far AMBER does. Type both, that of GREEN"
          + " first, such as 2% / 10%.";
    }
    return " is not how a tolerance is written. Type "
        + only
        + ", how far short of the target is still AMBER"
        + (text.contains("/") ? ", or those of GREEN and AMBER, such as 2% / 10%." : ".");
  }

  private String two() {
    boolean isAmberFirst =
        text.contains("amber")
            && text.contains("green")
            && text.indexOf("amber") < text.indexOf("green");
    String green = allowances.get(isAmberFirst ? 1 : 0);
    String amber = allowances.get(isAmberFirst ? 0 : 1);
    if (Character.isDigit(green.charAt(green.length() - 1)) && !text.contains("/")) {
      green += unit(amber); // 5-10%
    }
    if (Tolerance.isTyped(green + " / " + amber)) {
      return " is not how a tolerance is written. Type "
          + green
          + " / "
          + amber
          + ": how far short of the target is still GREEN, then how far is still AMBER.";
    }
    return " lets GREEN reach "
        + green
        + " short of the target and AMBER only "
        + amber
        + ", so that nothing could be AMBER. Type that of GREEN first, then the wider one of AMBER:"
        + " "
        + amber
        + " / "
        + green
        + " if that is meant.";
  }

  private static String unit(String allowance) {
    return allowance.replaceAll("[\\d.]", "");
  }

  /** Whether nothing stands beside the numbers that may make something else of them. */
  private boolean isPlain() {
    if (allowances.isEmpty()) {
      return false;
    }
    String rest =
        ALLOWANCE.matcher(text).replaceAll(" ").replaceAll("[-+\u00b1\u2013/;,:()\u00a3]", " ");
    for (String word : Blanks.strip(rest).split("\\s+", -1)) {
      if (!word.isEmpty() && !AROUND.contains(word)) {
        return false;
      }
    }
    return !DECIMAL_COMMA.matcher(text).find();
  }
}
