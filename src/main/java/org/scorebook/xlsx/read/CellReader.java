package org.scorebook.xlsx.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;
import org.scorebook.xlsx.number.ExcelDates;
import org.scorebook.xlsx.number.Moment;
import org.scorebook.xlsx.number.NumberFormat;
import org.scorebook.xlsx.number.StoredNumber;
import org.scorebook.xlsx.xml.Characters;
import org.scorebook.xlsx.xml.Escapes;
import org.scorebook.xlsx.xml.XmlTokens;

/** Reads one {@code c} element: where the cell stands and what it holds. */
final class CellReader {
  private static final int LONGEST_QUOTE = 40;
  private static final String SAVE = " Open the workbook in Excel, put the cell right and save it.";

  private final String sheet;
  private final XmlTokens xml;
  private final CellContext workbook;
  private final BiConsumer<Place, String> problems;

  private int row;
  private int column;

  // The parts of the cell being read.
  private final Characters raw = new Characters();
  private String type = "n";
  private boolean hasValue;
  private boolean hasFormula;
  private @Nullable String inline;

  /** By column, the number read last: many a denominator stands in row after row. */
  private final @Nullable Known[] known = new Known[32];

  private static final class Known {
    final Characters raw = new Characters();
    int style;
    @Nullable CellValue value;
  }

  /** By column, the last row that a formula over several cells fills. */
  private int[] filledTo = new int[32];

  CellReader(
      String sheet, XmlTokens xml, CellContext workbook, BiConsumer<Place, String> problems) {
    this.sheet = sheet;
    this.xml = xml;
    this.workbook = workbook;
    this.problems = problems;
  }

  /** The column of the cell read last; 0 where its reference names none. */
  int column() {
    return column;
  }

  /**
   * Reads the cell that has just started.
   *
   * @param nextColumn where it stands if it does not say
   * @return what it holds; null where it is blank or holds what no cell can hold, which is reported
   */
  @Nullable CellValue read(int inRow, int nextColumn) throws IOException {
    row = inRow;
    column = nextColumn;
    int style = 0;
    boolean typed = false;
    for (int i = 0; i < xml.attributeCount(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> readReference(xml.attributeCharacters(i));
        case "s" -> style = CellReference.number(xml.attributeCharacters(i), 0);
        case "t" -> {
          typed = true;
          readType(xml.attributeCharacters(i));
        }
        default -> {}
      }
    }
    readParts();
    if (column == 0) {
      return null;
    }
    hasFormula |= column < filledTo.length && filledTo[column] >= row;
    if (!workbook.formats().has(style)) {
      report("The cell has format number " + style + ", which the file does not hold.");
      return null;
    }
    return valueOf(typed ? type : "n", style);
  }

  /** Mostly that of the cell with a type before. */
  private void readType(Characters typed) {
    if (!typed.is(type)) {
      type = typed.text();
    }
  }

  private void readReference(Characters reference) {
    int letters = CellReference.letters(reference);
    column = CellReference.column(reference, letters);
    if (column == 0 || CellReference.number(reference, letters) != row) {
      column = 0;
      problems.accept(
          new Place.Cell(sheet, row, 1),
          "A cell of this row calls itself " + quoted(reference.text()) + "." + SAVE);
    }
  }

  private void readParts() throws IOException {
    hasValue = false;
    hasFormula = false;
    inline = null;
    raw.clear();
    int outside = xml.depth() - 1;
    while (true) {
      XmlTokens.Token token = xml.next();
      if (token == XmlTokens.Token.END && xml.depth() == outside) {
        return;
      }
      if (token != XmlTokens.Token.START) {
        continue;
      }
      switch (xml.name()) {
        case "v" -> {
          hasValue = true;
          xml.readText(raw);
        }
        case "is" -> inline = RichText.read(xml);
        case "f" -> {
          hasFormula = true;
          if (!"shared".equals(xml.attribute("t"))) {
            readFilled(xml.attribute("ref"));
          }
          xml.skipElement();
        }
        default -> xml.skipElement();
      }
    }
  }

  /**
   * Only the first cell of those that one formula fills has it, and says which they are. (A shared
   * formula stands in every cell of its own, and the range may hold others.)
   */
  private void readFilled(@Nullable String reference) {
    int colon = reference == null ? -1 : reference.indexOf(':');
    if (reference == null || colon < 0 || column == 0) {
      return;
    }
    String last = reference.substring(colon + 1);
    int lastColumn = CellReference.column(last);
    int lastRow = CellReference.row(last);
    if (lastColumn >= filledTo.length) {
      filledTo = Arrays.copyOf(filledTo, lastColumn + 1);
    }
    for (int filled = column; filled <= lastColumn; filled++) {
      filledTo[filled] = Math.max(filledTo[filled], lastRow);
    }
  }

  private @Nullable CellValue valueOf(String kind, int style) throws IOException {
    if (kind.equals("inlineStr")) {
      return text(inline == null ? "" : inline);
    }
    if (hasFormula && (!hasValue || (Blanks.isBlank(raw.text()) && !kind.equals("str")))) {
      return new CellValue.NotCalculated(null);
    }
    if (hasFormula && !workbook.calculated()) {
      return new CellValue.NotCalculated(cut(raw.text()), isLeftOut() ? null : typed(kind, style));
    }
    return hasValue ? typed(kind, style) : null;
  }

  /** Whether what stands there may be what its writer leaves in place of every result. */
  private boolean isLeftOut() {
    return workbook.putOff() || raw.text().equals("0") || Blanks.isBlank(raw.text());
  }

  private @Nullable CellValue typed(String kind, int style) throws IOException {
    return switch (kind) {
      case "str" -> text(Escapes.decoded(raw.text()));
      case "s" -> sharedText();
      case "n" -> knownNumber(style);
      case "b" -> truth(raw.text());
      case "e" -> new CellValue.Fault(cut(Blanks.strip(raw.text())));
      case "d" -> isoDate(Blanks.strip(raw.text()), workbook.formats().of(style));
      default -> {
        report("The cell has the unknown type " + quoted(kind) + ".");
        yield null;
      }
    };
  }

  private static @Nullable CellValue text(String text) {
    return text.isEmpty() ? null : new CellValue.Text(text);
  }

  private @Nullable CellValue sharedText() throws IOException {
    int index = CellReference.number(raw, 0);
    if (index == 0 && (raw.length() == 0 || raw.at(0) != '0')) {
      index = -1;
    }
    if (!workbook.strings().has(index)) {
      report(
          "The cell refers to text number " + cut(raw.text()) + ", which the file does not hold.");
      return null;
    }
    CellValue.Text text = workbook.strings().get(index);
    return text.text().isEmpty() ? null : text;
  }

  private @Nullable CellValue knownNumber(int style) {
    int place = column % known.length;
    Known before = known[place];
    if (before == null) {
      before = new Known();
      known[place] = before;
    }
    if (before.value == null || before.style != style || !raw.is(before.raw)) {
      before.value = number(style);
      before.style = style;
      before.raw.take(raw);
    }
    return before.value;
  }

  private @Nullable CellValue number(int style) {
    BigDecimal number = StoredNumber.find(raw);
    if (number == null) {
      String text = raw.text();
      if (!Blanks.isBlank(text)) {
        report("The cell holds " + quoted(text) + ", which is not a number.");
      }
      return null;
    }
    NumberFormat format = workbook.formats().of(style);
    if (format.isDate()) {
      Optional<Moment> date = ExcelDates.find(number, workbook.since1904());
      if (date.isPresent()) {
        return new CellValue.Date(date.get(), format);
      }
    }
    return new CellValue.Decimal(number, format);
  }

  private @Nullable CellValue truth(String text) {
    return switch (Blanks.strip(text).toLowerCase(Locale.ROOT)) {
      case "1", "true" -> new CellValue.Truth(true);
      case "0", "false" -> new CellValue.Truth(false);
      default -> {
        report("The cell holds " + quoted(text) + ", which is neither TRUE nor FALSE.");
        yield null;
      }
    };
  }

  private @Nullable CellValue isoDate(String text, NumberFormat format) {
    Optional<CellValue> value = IsoDates.find(text, format);
    if (value.isEmpty()) {
      report("The cell holds " + quoted(text) + ", which is not a date.");
    }
    return value.orElse(null);
  }

  private static String quoted(String text) {
    return '"' + cut(text) + '"';
  }

  /** As much of it as a message needs: a cell can hold a million characters. */
  static String cut(String text) {
    return Cut.shown(text, LONGEST_QUOTE);
  }

  private void report(String text) {
    problems.accept(new Place.Cell(sheet, row, column), text + SAVE);
  }
}
