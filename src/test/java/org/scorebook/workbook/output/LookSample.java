package org.scorebook.workbook.output;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STUnderlineValues;
import org.scorebook.workbook.looks.Look;

/** One look while it is being drawn. */
final class LookSample {
  static final String INK = "1B2A3A";
  private static final String NO_FILL = "";

  final Look look;
  final String text;
  final String use;
  private String ink = INK;
  private String fill = NO_FILL;
  private double size = 10;
  private boolean bold;
  private boolean italic;
  private boolean underlined;
  private HorizontalAlignment across = HorizontalAlignment.LEFT;
  private VerticalAlignment down = VerticalAlignment.CENTER;
  private boolean wrapped = true;
  private int indent;
  private BorderStyle bottom = BorderStyle.NONE;
  private BorderStyle around = BorderStyle.NONE;
  private String line = INK;

  LookSample(Look look, String text, String use) {
    this.look = look;
    this.text = text;
    this.use = use;
  }

  LookSample ink(String colour) {
    ink = colour;
    return this;
  }

  LookSample fill(String colour) {
    fill = colour;
    return this;
  }

  LookSample size(double points) {
    size = points;
    return this;
  }

  LookSample bold() {
    bold = true;
    return this;
  }

  LookSample italic() {
    italic = true;
    return this;
  }

  LookSample underlined() {
    underlined = true;
    return this;
  }

  LookSample centred() {
    across = HorizontalAlignment.CENTER;
    return this;
  }

  LookSample right() {
    across = HorizontalAlignment.RIGHT;
    return this;
  }

  LookSample top() {
    down = VerticalAlignment.TOP;
    return this;
  }

  LookSample oneLine() {
    wrapped = false;
    return this;
  }

  LookSample indented(int characters) {
    indent = characters;
    return this;
  }

  LookSample line(BorderStyle style, String colour) {
    bottom = style;
    line = colour;
    return this;
  }

  LookSample boxed(BorderStyle style, String colour) {
    around = style;
    line = colour;
    return this;
  }

  XSSFCellStyle style(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(workbook));
    if (!fill.isEmpty()) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(colour(fill));
    }
    style.setAlignment(across);
    style.setVerticalAlignment(down);
    style.setWrapText(wrapped);
    style.setIndention((short) indent);
    if (around != BorderStyle.NONE) {
      style.setBorderTop(around);
      style.setBorderBottom(around);
      style.setBorderLeft(around);
      style.setBorderRight(around);
      style.setTopBorderColor(colour(line));
      style.setBottomBorderColor(colour(line));
      style.setLeftBorderColor(colour(line));
      style.setRightBorderColor(colour(line));
    } else if (bottom != BorderStyle.NONE) {
      style.setBorderBottom(bottom);
      style.setBottomBorderColor(colour(line));
    }
    return style;
  }

  /** Its elements in the order that the schema wants. */
  private XSSFFont font(XSSFWorkbook workbook) {
    CTFont font = CTFont.Factory.newInstance();
    if (bold) {
      font.addNewB().setVal(true);
    }
    if (italic) {
      font.addNewI().setVal(true);
    }
    if (underlined) {
      font.addNewU().setVal(STUnderlineValues.SINGLE);
    }
    font.addNewSz().setVal(size);
    font.addNewColor().setRgb(argb(ink));
    font.addNewName().setVal("Calibri");
    font.addNewFamily().setVal(2);
    XSSFFont made = new XSSFFont(font);
    made.registerTo(workbook.getStylesSource());
    return made;
  }

  double points() {
    return size;
  }

  static XSSFColor colour(String hex) {
    return new XSSFColor(argb(hex));
  }

  private static byte[] argb(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new byte[] {(byte) 255, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
