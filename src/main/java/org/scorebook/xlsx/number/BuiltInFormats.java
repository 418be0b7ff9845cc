package org.scorebook.xlsx.number;

/**
 * The formats that workbooks name by number alone. What Excel shows for them depends on the
 * country: these are its codes in the United Kingdom, where 14 is {@code 31/12/2020} and 5 is
 * {@code £1}.
 */
final class BuiltInFormats {
  private static final String MONEY = "\"£\"#,##0;-\"£\"#,##0";
  private static final String MONEY_AND_PENCE = "\"£\"#,##0.00;-\"£\"#,##0.00";
  private static final String DATE = "dd/mm/yyyy";

  private BuiltInFormats() {}

  /** What stands in a code for the formats that Windows has for a long date and a time. */
  static String inBritain(String code) {
    if (code.regionMatches(true, 0, "[$-F800]", 0, 8)) {
      return "dd mmmm yyyy";
    }
    return code.regionMatches(true, 0, "[$-F400]", 0, 8) ? "hh:mm:ss" : code;
  }

  static String code(int id) {
    return switch (id) {
      case 1 -> "0";
      case 2 -> "0.00";
      case 3 -> "#,##0";
      case 4 -> "#,##0.00";
      case 5, 6 -> MONEY;
      case 7, 8 -> MONEY_AND_PENCE;
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 11 -> "0.00E+00";
      case 12 -> "# ?/?";
      case 13 -> "# ??/??";
      case 14 -> DATE;
      case 15 -> "dd-mmm-yy";
      case 16 -> "dd-mmm";
      case 17 -> "mmm-yy";
      case 18 -> "h:mm AM/PM";
      case 19 -> "h:mm:ss AM/PM";
      case 20 -> "hh:mm";
      case 21 -> "hh:mm:ss";
      case 22 -> "dd/mm/yyyy hh:mm";
      case 37, 38 -> "#,##0;-#,##0";
      case 39, 40 -> "#,##0.00;-#,##0.00";
      case 41 -> "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-";
      case 42 -> "_-\"£\"* #,##0_-;-\"£\"* #,##0_-;_-\"£\"* \"-\"_-;_-@_-";
      case 43 -> "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-";
      case 44 -> "_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-";
      case 45 -> "mm:ss";
      case 46 -> "[h]:mm:ss";
      case 47 -> "mm:ss.0";
      case 48 -> "##0.0E+0";
      // East Asian dates.
      case 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
      // East Asian times.
      case 32, 33, 34, 35, 55, 56 -> "hh:mm:ss";
      default -> NumberFormat.GENERAL_CODE;
    };
  }
}
