package org.scorebook.workbook.input.table;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.TargetColumns;
import org.scorebook.xlsx.number.Moment;
import org.scorebook.xlsx.read.CellValue;

/** Cells that hold a period. */
public final class PeriodCell {
  private static final ProblemKind LOST_DATE =
      ProblemKind.warning("date-without-format", "Excel stores a date as days since 1900.");

  private static final ProblemKind NOT_A_PERIOD =
      ProblemKind.error("not-a-period", "Every figure belongs to a period.");

  static final ProblemKind MONTH_FOR_LONGER_PERIOD =
      ProblemKind.warning(
              "month-for-longer-period",
              "A quarter typed as its month may be another quarter than was meant.")
          .mendedInMeasure(
              "Where its figures are of single months, correct Frequency on Measures.");

  public static final ProblemKind WRONG_KIND =
      ProblemKind.error("period-of-wrong-kind", "A figure of a month is no figure of a quarter.")
          .mendedInMeasure("Where all its periods are so, correct Frequency on Measures.");

  /** Two years without their century; the first is no month. */
  private static final Pattern NO_MONTH = Pattern.compile("(?:1[3-9]|[2-9]\\d)[/-]\\d{2}");

  private static final Pattern SHORT_YEARS = Pattern.compile("(?<!\\d)(\\d{2})([/-]\\d{2})(?!\\d)");

  private PeriodCell() {}

  /** A period of any kind. */
  public static Entry<Period> read(
      TableRow row, Column column, Period.Kind wanted, PeriodParser parser) {
    return read(row, column, Optional.of(wanted), parser);
  }

  /** A period of a measure whose frequency could not be read; a day means its month. */
  public static Entry<Period> readOfSome(TableRow row, Column column, PeriodParser parser) {
    return read(row, column, Optional.empty(), parser);
  }

  private static Entry<Period> read(
      TableRow row, Column column, Optional<Period.Kind> expected, PeriodParser parser) {
    Period.Kind wanted = expected.orElse(Period.Kind.MONTH);
    Entry<CellValue> cell = row.read(column);
    if (!cell.isGiven()) {
      return cell.isBlank() ? Entry.blank() : Entry.wrong();
    }
    CellValue value = cell.value();
    if (value instanceof CellValue.Date date) {
      Optional<String> why = DateCell.impossible(date.moment());
      if (why.isEmpty()) {
        return Entry.of(parser.containing(DateCell.day(row, column, date.moment()), wanted));
      }
      row.report(NOT_A_PERIOD, column, why.get() + typeInstead(column, expected, parser));
      return Entry.wrong();
    }
    if (value instanceof CellValue.Decimal number) {
      Optional<Moment> date = parser.findLostDate(number.number());
      if (date.isPresent()) {
        String read = Moment.words(date.get().day());
        row.report(
            LOST_DATE,
            column,
            number.number().toPlainString()
                + " is read as the date "
                + read
                + ". Format the cell as a date.");
        return Entry.of(parser.containing(DateCell.day(row, column, date.get()), wanted));
      }
    }
    String text = Blanks.strip(shown(value));
    PeriodParser.Reading reading = parser.parse(text, wanted);
    if (reading instanceof PeriodParser.Read read) {
      if (read.timed().isPresent()) {
        DateCell.day(row, column, read.timed().get());
      }
      return Entry.of(read.period());
    }
    row.report(
        NOT_A_PERIOD,
        column,
        unreadable(text, column, (PeriodParser.Unreadable) reading, expected, parser));
    return Entry.wrong();
  }

  /** A period of a measure's own frequency. A month given for a longer period is its month. */
  public static Entry<Period> readOf(
      Frequency frequency, TableRow row, Column column, PeriodParser parser) {
    Entry<Period> read = read(row, column, frequency.kind(), parser);
    return read.isGiven() ? of(frequency, read.value(), row, column, parser) : read;
  }

  /** A period that was read, as one of a measure's own frequency; a cell says where it was. */
  public static Entry<Period> of(
      Frequency frequency, Period typed, TableRow row, Column column, PeriodParser parser) {
    Period.Kind kind = frequency.kind();
    if (typed.kind() == kind) {
      return Entry.of(typed);
    }
    if (typed.kind() == Period.Kind.MONTH) {
      Period containing = parser.containing(typed.lastDay(), kind);
      row.report(
          MONTH_FOR_LONGER_PERIOD,
          column,
          typed.label()
              + " is a month and the measure is "
              + frequency.word()
              + "; it is read as "
              + containing.label()
              + ". Type "
              + containing.label()
              + ".");
      return Entry.of(containing);
    }
    row.report(WRONG_KIND, column, wrongKind(typed, frequency, column));
    return Entry.wrong();
  }

  /** The period of a cell that has been read before, for measures of another kind of period. */
  public static Optional<Period> find(CellValue value, Period.Kind wanted, PeriodParser parser) {
    if (value instanceof CellValue.Date date) {
      return Optional.of(parser.containing(date.moment().day(), wanted));
    }
    if (value instanceof CellValue.Decimal number) {
      Optional<Moment> lost = parser.findLostDate(number.number());
      if (lost.isPresent()) {
        return Optional.of(parser.containing(lost.get().day(), wanted));
      }
    }
    return parser.parse(Blanks.strip(value.shown()), wanted) instanceof PeriodParser.Read read
        ? Optional.of(read.period())
        : Optional.empty();
  }

  /** Whether a cell holds what nobody would take for a period, well or badly written. */
  public static boolean isNoPeriod(CellValue value, PeriodParser parser) {
    return value instanceof CellValue.Text text
        && parser.parse(Blanks.strip(text.text()), Period.Kind.MONTH)
            instanceof PeriodParser.Unreadable reading
        && reading.isNothing();
  }

  /** What a cell shows; a number below zero that is formatted as a date shows no day. */
  private static String shown(CellValue value) {
    return value instanceof CellValue.Decimal number && number.number().signum() < 0
        ? number.number().toPlainString()
        : value.shown();
  }

  private static String unreadable(
      String text,
      Column column,
      PeriodParser.Unreadable reading,
      Optional<Period.Kind> expected,
      PeriodParser parser) {
    String found = Quote.of(text) + " " + reading.why() + ".";
    Optional<String> meant = expected.flatMap(wanted -> meant(text, column, wanted, parser));
    if (meant.isPresent() && column.type() == ColumnType.TARGET_PERIOD) {
      return found + meant.get();
    }
    boolean fits =
        !reading.instead().isEmpty()
            && reading.instead().stream()
                .allMatch(name -> isPossible(name, column, expected, parser));
    return found
        + meant.orElse("")
        + " "
        + (fits
            ? "Type " + String.join(" or ", reading.instead()) + "."
            : typeInstead(column, expected, parser));
  }

  /** Whether a period is of a kind that can stand there. */
  private static boolean isPossible(
      String name, Column column, Optional<Period.Kind> expected, PeriodParser parser) {
    Period.Kind wanted = expected.orElse(Period.Kind.MONTH);
    boolean own =
        parser.parse(name, wanted) instanceof PeriodParser.Read read
            && (read.period().kind() == wanted
                || (column.type() == ColumnType.TARGET_PERIOD
                    && read.period().kind() == Period.Kind.YEAR));
    boolean any =
        expected.isEmpty()
            || (column.type() != ColumnType.PERIOD && column.type() != ColumnType.TARGET_PERIOD);
    return any || own;
  }

  private static String typeInstead(
      Column column, Optional<Period.Kind> expected, PeriodParser parser) {
    return expected
        .map(wanted -> example(wanted, column, parser.yearStart()))
        .orElseGet(() -> examples(parser.yearStart()));
  }

  /** What to say of a period that is not of the measure's frequency. */
  public static String wrongKind(Period typed, Frequency frequency, Column column) {
    return typed.label()
        + " is a "
        + name(typed.kind())
        + ", but the measure is "
        + frequency.word()
        + ". "
        + example(frequency.kind(), column, typed.yearStart());
  }

  private static String name(Period.Kind kind) {
    return kind == Period.Kind.YEAR ? "financial year" : kind.word();
  }

  /**
   * Years of two digits are taken with the century that {@link DayText#year} gives them, where that
   * is a period so long; a target may be that of a financial year, whatever its measure's periods.
   */
  private static Optional<String> meant(
      String text, Column column, Period.Kind wanted, PeriodParser parser) {
    boolean year =
        column.type() == ColumnType.TARGET_PERIOD && NO_MONTH.matcher(Blanks.plain(text)).matches();
    String century =
        SHORT_YEARS
            .matcher(text)
            .replaceFirst(years -> DayText.year(years.group(1)) + years.group(2));
    return !century.equals(text)
            && parser.parse(century, wanted) instanceof PeriodParser.Read read
            && read.period().kind() == (year ? Period.Kind.YEAR : wanted)
        ? Optional.of(" Did you mean " + read.period().label() + "?")
        : Optional.empty();
  }

  private static String examples(Month yearStart) {
    return "Type a period, such as Dec 2020, "
        + Period.quarter(2020, 2, yearStart).label()
        + " or "
        + Period.year(2019, yearStart).label()
        + ".";
  }

  private static String example(Period.Kind kind, Column column, Month yearStart) {
    Period such =
        switch (kind) {
          case MONTH -> Period.month(YearMonth.of(2020, 12), yearStart);
          case YEAR -> Period.year(2019, yearStart);
          default -> Period.part(kind, 2020, kind.inYear() / 2, yearStart);
        };
    return "Type a "
        + name(kind)
        + ", such as "
        + such.label()
        + "."
        + (column.type() == ColumnType.TARGET_PERIOD ? ofTargets(yearStart) : "");
  }

  private static String ofTargets(Month yearStart) {
    return " A financial year, a blank (always) and "
        + TargetColumns.END_OF_YEAR
        + " "
        + Period.year(2020, yearStart).label()
        + " are possible too.";
  }
}
