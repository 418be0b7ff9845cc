package org.scorebook.workbook.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** The looks of one workbook as cell styles; each combination is made once. */
final class Styles {
  private record Variant(Look look, String format, boolean open) {}

  private final StylesTable table;
  private final Looks looks;
  private final Map<Variant, Integer> variants = new HashMap<>();
  private final Map<Look, Integer> wrapped = new EnumMap<>(Look.class);
  private final Map<Look, Integer> conditional = new EnumMap<>(Look.class);

  Styles(Looks looks) throws IOException {
    this.table = looks.styles();
    this.looks = looks;
  }

  /** The look as its sample cell has it: index of its cell format, likewise below. */
  int of(Look look) {
    return looks.format(look);
  }

  private XSSFCellStyle sample(Look look) {
    return table.getStyleAt(looks.format(look));
  }

  /** The look with a number format of Excel, such as {@code 0.0%}. */
  int of(Look look, String format) {
    return variants.computeIfAbsent(new Variant(look, format, false), this::make);
  }

  /** The look for a cell that may be typed into though its sheet is protected. */
  int unlocked(Look look) {
    return variants.computeIfAbsent(
        new Variant(look, sample(look).getDataFormatString(), true), this::make);
  }

  /** The look for text that may take several lines. */
  int wrapped(Look look) {
    return wrapped.computeIfAbsent(
        look,
        same -> {
          XSSFCellStyle style = copy(same);
          style.setWrapText(true);
          return (int) style.getIndex();
        });
  }

  private int make(Variant variant) {
    XSSFCellStyle style = copy(variant.look());
    int builtIn = BuiltinFormats.getBuiltinFormat(variant.format());
    style.setDataFormat(builtIn >= 0 ? builtIn : table.putNumberFormat(variant.format()));
    style.setLocked(!variant.open());
    return style.getIndex();
  }

  private XSSFCellStyle copy(Look look) {
    XSSFCellStyle style = table.createCellStyle();
    style.cloneStyleFrom(sample(look));
    return style;
  }

  /** Size of the look's font, in points. */
  float size(Look look) {
    return sample(look).getFont().getFontHeight() / 20f;
  }

  /**
   * The look's font and fill as a conditional format shows them.
   *
   * @return index of the differential format, for a rule's {@code dxfId}
   */
  int conditional(Look look) {
    return conditional.computeIfAbsent(look, this::addConditional);
  }

  private int addConditional(Look look) {
    XSSFCellStyle sample = sample(look);
    CTDxf format = CTDxf.Factory.newInstance();
    CTFont from = sample.getFont().getCTFont();
    CTFont font = format.addNewFont();
    font.addNewB().setVal(sample.getFont().getBold());
    font.addNewI().setVal(sample.getFont().getItalic());
    if (from.sizeOfColorArray() > 0) {
      font.addNewColor().set(from.getColorArray(0));
    }
    fill(format, sample);
    return table.putDxf(format) - 1;
  }

  /**
   * The look's fill alone, for a conditional format that leaves the font as it is.
   *
   * @return index of the differential format
   */
  int shade(Look look) {
    return conditional.computeIfAbsent(
        look,
        shade -> {
          CTDxf format = CTDxf.Factory.newInstance();
          fill(format, sample(shade));
          return table.putDxf(format) - 1;
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

  /** Name of the look's typeface. */
  String typeface(Look look) {
    return sample(look).getFont().getFontName();
  }

  /** The colour of the look's fill, or of its font where it has none: {@code 1F4E79}. */
  String colour(Look look) {
    XSSFColor fill = sample(look).getFillForegroundColorColor();
    return hex(fill != null ? fill : fontColour(look));
  }

  private XSSFColor fontColour(Look look) {
    XSSFFont font = sample(look).getFont();
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

  /** The whole part of the workbook that holds them. */
  byte[] part() throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    table.writeTo(part);
    return part.toByteArray();
  }
}
