package org.scorebook.workbook.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.ScorecardField;

/** The styles, number formats and widths of the blank workbook, by what they are for. */
final class TemplateLooks {
  private static final String FONT = "Calibri";
  private static final Pattern WORDS = Pattern.compile(" ");

  final XSSFCellStyle title;
  final XSSFCellStyle help;
  final XSSFCellStyle required;
  final XSSFCellStyle optional;
  final XSSFCellStyle live;
  final XSSFCellStyle group;
  final XSSFCellStyle sample;
  final XSSFCellStyle requiredHeader;
  final XSSFCellStyle optionalHeader;
  final XSSFCellStyle liveHeader;
  final XSSFCellStyle check;
  final XSSFCellStyle body;
  final XSSFCellStyle heading;
  final XSSFCellStyle strong;
  final XSSFCellStyle link;
  final XSSFCellStyle livePeriod;

  private final Map<ColumnType, XSSFCellStyle> inputs = new EnumMap<>(ColumnType.class);
  private final Map<ColumnType, XSSFCellStyle> fields = new EnumMap<>(ColumnType.class);

  TemplateLooks(XSSFWorkbook workbook) {
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName(FONT);
    plain.setFontHeightInPoints((short) 11);
    // The workbook has no theme from which a scheme's font could come.
    plain.getCTFont().removeScheme(0);

    title = style(workbook, font(workbook, 16, true, "1F3864"), null);
    help = style(workbook, font(workbook, 11, false, "404040"), null);
    required = style(workbook, font(workbook, 9, true, "1F3864"), null);
    optional = style(workbook, font(workbook, 9, false, "595959"), null);
    live = style(workbook, font(workbook, 9, false, "375623"), null);
    group = style(workbook, font(workbook, 9, false, "1F3864"), "EDF1F7");
    sample = style(workbook, font(workbook, 10, false, true, "6B6B6B"), null);
    requiredHeader = header(workbook, font(workbook, 11, true, "FFFFFF"), "1F3864");
    optionalHeader = header(workbook, font(workbook, 11, true, "1F3864"), "D6DCE5");
    liveHeader = header(workbook, font(workbook, 11, true, "375623"), "E2EFDA");
    // Without a fill: rows that say nothing yet would be printed for their colour.
    check = style(workbook, font(workbook, 10, false, "375623"), null);
    check.setWrapText(true);
    livePeriod = style(workbook, font(workbook, 10, false, "375623"), null);
    livePeriod.setDataFormat(workbook.createDataFormat().getFormat("mmm yyyy"));
    livePeriod.setAlignment(HorizontalAlignment.LEFT);
    body = style(workbook, plain, null);
    body.setWrapText(true);
    heading = style(workbook, font(workbook, 11, true, "1F3864"), null);
    heading.setAlignment(HorizontalAlignment.LEFT);
    strong = style(workbook, heading.getFont(), null);
    strong.setWrapText(true);
    link = style(workbook, font(workbook, 11, false, "0563C1"), null);
    for (ColumnType type : ColumnType.values()) {
      inputs.put(type, input(workbook, plain, type));
    }
    for (ScorecardField field : ScorecardField.values()) {
      fields.computeIfAbsent(field.type(), type -> box(workbook, input(type)));
    }
    nameDefaultStyle(workbook);
  }

  /** Programs look by name for the style that cells have unasked. */
  private static void nameDefaultStyle(XSSFWorkbook workbook) {
    CTCellStyles styles = workbook.getStylesSource().getCTStylesheet().addNewCellStyles();
    CTCellStyle normal = styles.addNewCellStyle();
    normal.setName("Normal");
    normal.setXfId(0);
    normal.setBuiltinId(0);
    styles.setCount(1);
  }

  /** How a cell of that type is shown and entered. */
  XSSFCellStyle input(ColumnType type) {
    return inputs.getOrDefault(type, body);
  }

  /** How the one cell for a value of that type looks: a box to fill in. */
  XSSFCellStyle field(ColumnType type) {
    return fields.getOrDefault(type, body);
  }

  private static XSSFCellStyle box(XSSFWorkbook workbook, XSSFCellStyle like) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(like);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour("FFFBE6"));
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    for (BorderSide side :
        List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)) {
      style.setBorderColor(side, colour("7F7F7F"));
    }
    return style;
  }

  /** The width of a column, in characters. */
  static int width(Column column) {
    if (column.equals(CommentaryColumns.COMMENTARY)) {
      return 60;
    }
    if (column.equals(MeasureColumns.MEASURE)
        || column.equals(MeasureColumns.FAQ)
        || column.equals(MeasureColumns.OVERRIDE_REASON)) {
      return 38;
    }
    if (column.equals(MeasureColumns.THEME)) {
      return 18;
    }
    int wanted =
        switch (column.type()) {
          case SHEET_NAME -> 23;
          case TEXT, OWNERS, EMAIL, EMAILS -> 26;
          case PERIOD, TARGET_PERIOD -> 15;
          default -> 12;
        };
    int longestWord = WORDS.splitAsStream(column.name()).mapToInt(String::length).max().orElse(0);
    return Math.max(wanted, longestWord + 4);
  }

  private static XSSFCellStyle input(XSSFWorkbook workbook, XSSFFont plain, ColumnType type) {
    XSSFCellStyle style = style(workbook, plain, null);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    String format =
        switch (type) {
          case ID, MEASURE_ID, SHEET_NAME, EMAIL, EMAILS, OWNERS -> "@";
          case PERIOD, TARGET_PERIOD, REPORTING_PERIOD -> "mmm yyyy";
          case COUNT, POSITIVE -> "#,##0";
          case DATE -> "dd/mm/yyyy";
          default -> "General";
        };
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    switch (type) {
      case TEXT, OWNERS -> style.setWrapText(true);
      case PERIOD, TARGET_PERIOD, REPORTING_PERIOD, DATE ->
          style.setAlignment(HorizontalAlignment.LEFT);
      default -> {}
    }
    return style;
  }

  private static XSSFCellStyle header(XSSFWorkbook workbook, XSSFFont font, String fill) {
    XSSFCellStyle style = style(workbook, font, fill);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font, @Nullable String fill) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (fill != null) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(colour(fill));
    }
    return style;
  }

  private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold, String colour) {
    return font(workbook, points, bold, false, colour);
  }

  private static XSSFFont font(
      XSSFWorkbook workbook, int points, boolean bold, boolean italic, String colour) {
    // CT_Font keeps the order of calls, and the schema wants b, i, sz, color, name; a font that POI
    // makes unasked has its name first.
    XSSFFont font = new XSSFFont(CTFont.Factory.newInstance());
    if (bold) {
      font.setBold(true);
    }
    if (italic) {
      font.setItalic(true);
    }
    font.setFontHeightInPoints((short) points);
    font.setColor(colour(colour));
    font.setFontName(FONT);
    font.setFamily(2);
    font.registerTo(workbook.getStylesSource());
    return font;
  }

  static XSSFColor colour(String hex) {
    // With the alpha byte: without it POI writes a colour that breaks the schema.
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
