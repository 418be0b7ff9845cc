package org.scorebook.workbook.output;

/** Luminance and contrast of colours as the Web Content Accessibility Guidelines measure them. */
final class Contrast {
  private Contrast() {}

  /** From 1 to 21, of two colours such as {@code 1F4E79}. */
  static double ratio(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** From 0 for black to 1 for white: what is left of a colour in grey print. */
  static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int part) {
    double share = (part & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
