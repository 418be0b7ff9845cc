package org.scorebook.workbook.template.check;

import java.util.List;

/**
 * All that a Check column can say: what {@code validate} says at length, in as few words as a
 * narrow column has room for. This is the one place that says which stands for what.
 */
public enum CheckSentence {
  PLEASE_FILL("Please fill this in", "field-blank"),
  MISSING("%s is missing", "cell-blank"),
  HOLDS_AN_ERROR("A cell here holds an Excel error", "excel-error"),
  NOT_A_PERIOD("This is not a month, quarter or year", "not-a-period"),
  NOT_A_REPLY_ADDRESS("This is not an email address", "not-an-email-address"),
  NOT_AN_ADDRESS("Email is not an address", "not-an-email-address"),
  NAME_TWICE("This name stands twice", "owner-twice"),

  ID_TWICE("This Measure ID stands twice", "measure-twice"),
  TOO_LONG("%s is longer than %s characters", "text-too-long"),
  SHORT_NAME_TWICE("This Short name stands twice", "short-name-twice"),
  NO_SUCH_WORD("%s: choose a word from the list", "word-unknown"),
  A_TEXT(
      "%s is a text, not a number",
      "not-a-number",
      "number-as-text",
      "not-a-time",
      "time-as-text",
      "percentage-not-expected",
      "other-currency",
      "money-not-expected"),
  NOT_A_NUMBER_HERE("%s is not %s", "not-a-whole-number", "not-positive"),
  PER_MISSING("A Rate needs Per", "per-missing"),
  NO_REASON("Status override needs a reason", "override-without-reason"),
  NO_SUCH_OWNER("This owner is not on Owners", "owner-unknown", "owners-missing"),
  NO_TARGET("No target on Targets", "current-target-missing"),
  NO_FIGURE("No figure for %s on Data", "current-figure-missing", "no-figures"),

  NO_SUCH_ID(
      "This ID is not on Measures", "measure-unknown", "not-an-id", "id-is-decimal", "id-is-date"),
  PERCENT_SIGN("Type %s%% with the percent sign (%s)", "percentage-out-of-range"),
  NO_SHARE("%s is not between 0%% and 100%%", "percentage-out-of-range"),
  BELOW_ZERO("A Rate is not below zero", "rate-negative", "numerator-negative"),
  FAR_BEYOND("%s is far beyond 100%%", "ratio-far-beyond"),
  HOURS_FOR_MINUTES("Type minutes and seconds as 0:13:05 (%s)", "hours-for-minutes"),
  PERIOD_OF_ANOTHER_KIND("Type the %s like %s", "not-a-period", "period-of-wrong-kind"),
  NOT_ABOVE_ZERO("Denominator is not above zero", "denominator-not-positive"),
  DENOMINATOR_MISSING("Denominator is missing", "denominator-missing"),
  NUMERATOR_ABOVE("Numerator is above the denominator", "numerator-above-denominator"),
  ROW_TWICE(
      "Another row says the same",
      "figure-twice",
      "target-twice",
      "benchmark-twice",
      "peer-twice",
      "area-figure-twice",
      "commentary-twice"),
  OUT_OF_ORDER("Scores are out of order", "thresholds-out-of-order");

  /** What it says where Excel can see nothing wrong; {@code validate} looks closer. */
  public static final String OK = "OK";

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> codes;

  CheckSentence(String text, String... codes) {
    this.text = text;
    this.codes = List.of(codes);
  }

  /** The sentence as Excel shows it. */
  String text(Object... parts) {
    return text.formatted(parts);
  }

  /** A formula that makes the sentence, some of its parts being formulas. */
  String formula(String... parts) {
    Object[] quoted = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      quoted[i] = "\"&" + parts[i] + "&\"";
    }
    return ("\"" + text(quoted) + "\"").replaceFirst("^\"\"&", "").replaceFirst("&\"\"$", "");
  }

  /** The sentence, with {@code %s} for what differs from row to row. */
  public String pattern() {
    return text;
  }

  /** The kinds of problems that it stands for: one of them is found wherever it is shown. */
  public List<String> codes() {
    return codes;
  }
}
