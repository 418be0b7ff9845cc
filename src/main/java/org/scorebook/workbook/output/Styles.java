package org.scorebook.workbook.output;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** The looks of one workbook as cell styles; each combination is made once. */
final class Styles {
  private record Variant(Look look, String format, boolean open) {}

  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final Map<Variant, XSSFCellStyle> variants = new HashMap<>();
  private final Map<Look, XSSFCellStyle> wrapped = new EnumMap<>(Look.class);
  private final Map<Look, Long> conditional = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook workbook, Looks looks) {
    this.workbook = workbook;
    this.looks = looks;
  }

  /** The look as its sample cell has it. */
  XSSFCellStyle of(Look look) {
    return workbook.getCellStyleAt(looks.format(look));
  }

  /** The look with a number format of Excel, such as {@code 0.0%}. */
  XSSFCellStyle of(Look look, String format) {
    return variants.computeIfAbsent(new Variant(look, format, false), this::make);
  }

  /** The look for a cell that may be typed into though its sheet is protected. */
  XSSFCellStyle unlocked(Look look) {
    return variants.computeIfAbsent(
        new Variant(look, of(look).getDataFormatString(), true), this::make);
  }

  /** The look for text that may take several lines. */
  XSSFCellStyle wrapped(Look look) {
    return wrapped.computeIfAbsent(
        look,
        same -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(of(same));
          style.setWrapText(true);
          return style;
        });
  }

  private XSSFCellStyle make(Variant variant) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(of(variant.look()));
    style.setDataFormat(workbook.createDataFormat().getFormat(variant.format()));
    style.setLocked(!variant.open());
    return style;
  }

  /** Size of the look's font, in points. */
  float size(Look look) {
    return of(look).getFont().getFontHeight() / 20f;
  }

  /**
   * The look's font and fill as a conditional format shows them.
   *
   * @return index of the differential format, for a rule's {@code dxfId}
   */
  long conditional(Look look) {
    return conditional.computeIfAbsent(look, this::addConditional);
  }

  private long addConditional(Look look) {
    XSSFCellStyle sample = of(look);
    CTDxf format = CTDxf.Factory.newInstance();
    CTFont from = sample.getFont().getCTFont();
    CTFont font = format.addNewFont();
    font.addNewB().setVal(sample.getFont().getBold());
    font.addNewI().setVal(sample.getFont().getItalic());
    if (from.sizeOfColorArray() > 0) {
      font.addNewColor().set(from.getColorArray(0));
    }
    fill(format, sample);
    return workbook.getStylesSource().putDxf(format) - 1L;
  }

  /**
   * The look's fill alone, for a conditional format that leaves the font as it is.
   *
   * @return index of the differential format
   */
  long shade(Look look) {
    return conditional.computeIfAbsent(
        look,
        shade -> {
          CTDxf format = CTDxf.Factory.newInstance();
          fill(format, of(shade));
          return workbook.getStylesSource().putDxf(format) - 1L;
        });
  }

  private static void fill(CTDxf format, XSSFCellStyle sample) {
    XSSFColor colour = sample.getFillForegroundColorColor();
    if (colour != null) {
      CTPatternFill fill = format.addNewFill().addNewPatternFill();
      fill.setPatternType(STPatternType.SOLID);
      fill.addNewFgColor().set(colour.getCTColor());
      fill.addNewBgColor().set(colour.getCTColor());
    }
  }

  /** The colour of the look's fill, or of its font where it has none: {@code 1F4E79}. */
  String colour(Look look) {
    XSSFColor fill = of(look).getFillForegroundColorColor();
    return hex(fill != null ? fill : fontColour(look));
  }

  private XSSFColor fontColour(Look look) {
    XSSFFont font = of(look).getFont();
    XSSFColor colour = font.getXSSFColor();
    return colour != null ? colour : new XSSFColor(new byte[] {0, 0, 0});
  }

  private static String hex(XSSFColor colour) {
    byte[] rgb = colour.getRGBWithTint();
    if (rgb == null) {
      return "000000";
    }
    StringBuilder text = new StringBuilder();
    for (byte part : rgb) {
      text.append(Character.forDigit((part >> 4) & 15, 16))
          .append(Character.forDigit(part & 15, 16));
    }
    return text.toString().toUpperCase(Locale.ROOT);
  }
}
