package org.scorebook.workbook.input.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.layout.Column;

/** Times that were typed as text: {@code 13:05} means one thing, {@code 7.5} does not. */
final class TimeText {
  private static final ProblemKind NOT_A_TIME =
      ProblemKind.error("not-a-time", "Nothing can be computed from it.");

  private static final ProblemKind TIME_AS_TEXT =
      ProblemKind.warning("time-as-text", "Excel's own formulas pass over times that are texts.");

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:(?<hours>\\d{1,6}) ?h(?:(?:ou)?rs?)?)?,? ?(?:and )?"
              + "(?:(?<minutes>\\d{1,6}) ?m(?:in(?:ute)?s?)?)?,? ?(?:and )?"
              + "(?:(?<seconds>\\d{1,6}) ?s(?:ec(?:ond)?s?)?)?");
  private static final Pattern WITH_UNIT =
      Pattern.compile("(?<number>\\d{1,6}(?:\\.\\d{1,6})?)(?: ?(?<unit>h|m)[a-z]*\\.?)?");
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private TimeText() {}

  static Entry<BigDecimal> read(TableRow row, Column column, String text, Quantity quantity) {
    if (NumberCell.isNone(row, column, text)) {
      return Entry.blank();
    }
    Unit unit = quantity.unit().orElseThrow();
    String plain = Blanks.plain(text);
    String shown = Blanks.strip(text);
    Optional<BigDecimal> time =
        Times.of(unit)
            .parse(plain)
            .or(() -> NumberText.parse(plain).map(NumberText::value).filter(n -> n.signum() == 0));
    if (time.isEmpty()) {
      row.report(
          NOT_A_TIME, column, Quote.of(shown) + " is not a time. " + advice(plain, column, unit));
      return Entry.wrong();
    }
    row.report(
        TIME_AS_TEXT,
        column,
        Quote.of(shown)
            + " is a time stored as text; it is read as "
            + Times.of(unit).inFull(time.get()).text(time.get())
            + (unit == Unit.HOURS ? " (hours and minutes)" : " (minutes and seconds)")
            + ". Type it again as a time, "
            + Times.typed(time.get())
            + ".");
    return time.map(Entry::of).orElseThrow();
  }

  /** A time in the words of either unit. */
  static Optional<BigDecimal> find(String text) {
    String plain = Blanks.plain(text);
    return Times.of(Unit.HOURS).parse(plain).or(() -> Times.of(Unit.MINUTES).parse(plain));
  }

  private static String advice(String plain, Column column, Unit unit) {
    String small = plain.toLowerCase(Locale.ROOT);
    return meant(small, unit)
            .map(time -> "Did you mean " + Times.typed(time) + "? ")
            .orElseGet(() -> NumberAdvice.nought(small, column).map(said -> said + " ").orElse(""))
        + "Type "
        + (unit == Unit.HOURS ? "hours and minutes as 13:05." : "minutes and seconds as 0:13:05.");
  }

  /** Decimal hours and minutes, and times in words: {@code 7.5}, {@code 4m 30s}. */
  private static Optional<BigDecimal> meant(String small, Unit unit) {
    Matcher words = IN_WORDS.matcher(small);
    if (!small.isEmpty() && words.matches()) {
      return Optional.of(
              part(words, "hours", 3600)
                  .add(part(words, "minutes", 60))
                  .add(part(words, "seconds", 1)))
          .map(seconds -> Times.exact(seconds.divide(SECONDS, MathContext.DECIMAL128)));
    }
    Matcher number = WITH_UNIT.matcher(small);
    if (!number.matches()) {
      return Optional.empty();
    }
    String named = number.group("unit");
    Unit of = named == null ? unit : named.equals("h") ? Unit.HOURS : Unit.MINUTES;
    return Optional.of(Times.exact(Times.ofWhole(of, new BigDecimal(number.group("number")))));
  }

  private static BigDecimal part(Matcher words, String name, int seconds) {
    String written = words.group(name);
    return written == null
        ? BigDecimal.ZERO
        : new BigDecimal(written).multiply(BigDecimal.valueOf(seconds));
  }
}
