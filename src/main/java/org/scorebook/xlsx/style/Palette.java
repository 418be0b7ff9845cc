package org.scorebook.xlsx.style;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.xlsx.xml.XmlElement;

/** What the colours of a workbook's styles come to, which may be named by theme or by number. */
final class Palette {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String BLACK = "000000";

  /** The colours numbered from 8 on (ECMA-376, 18.8.27); 0 to 7 are the first eight once more. */
  private static final List<String> INDEXED =
      List.of(
          """
          000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
          800000 008000 000080 808000 800080 008080 C0C0C0 808080
          9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
          000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
          00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
          3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
          003366 339966 003300 333300 993300 993366 333399 333333\
          """
              .split("\\s+", -1));

  private static final int FIRST_INDEXED = 8;

  /** Opacity, which Excel does not heed, may stand before the colour. */
  private static final Pattern RGB = Pattern.compile("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}");

  private final List<XmlElement> scheme;
  private final List<XmlElement> indexed;

  /**
   * Takes what a workbook says of colours.
   *
   * @param scheme {@code clrScheme} of the theme
   * @param own the palette that the styles bring along
   */
  Palette(Optional<XmlElement> scheme, Optional<XmlElement> own) {
    this.scheme = scheme.map(XmlElement::children).orElse(List.of());
    this.indexed = own.map(colours -> colours.childrenOf("indexedColors")).orElse(List.of());
  }

  /** Six hexadecimal digits, tint applied; black for a colour that says nothing. */
  String hex(Optional<XmlElement> colour) {
    if (colour.isEmpty()) {
      return BLACK;
    }
    String plain =
        colour
            .flatMap(c -> c.attribute("rgb"))
            .or(() -> colour.flatMap(c -> c.attribute("theme")).flatMap(this::ofTheme))
            .or(() -> colour.flatMap(c -> c.attribute("indexed")).flatMap(this::ofIndex))
            .filter(rgb -> RGB.matcher(rgb).matches())
            .orElse(BLACK);
    double tint = colour.flatMap(c -> c.attribute("tint")).map(Digits::decimal).orElse(0.0);
    int rgb = Integer.parseInt(plain.substring(plain.length() - 6), 16);
    return HEX.formatHex(
        new byte[] {tinted(rgb >> 16, tint), tinted(rgb >> 8, tint), tinted(rgb, tint)});
  }

  /** Towards white above nought, towards black below, rounded as POI does. */
  private static byte tinted(int channel, double tint) {
    int value = channel & 0xFF;
    return (byte)
        (int) (tint > 0 ? value * (1 - tint) + (255 - 255 * (1 - tint)) : value * (1 + tint));
  }

  /** Light and dark stand the other way round in the scheme than in its numbers. */
  private Optional<String> ofTheme(String number) {
    int index = Digits.whole(number);
    int place = index < 4 ? index ^ 1 : index;
    return place >= 0 && place < scheme.size()
        ? scheme
            .get(place)
            .child("srgbClr")
            .flatMap(own -> own.attribute("val"))
            .or(() -> scheme.get(place).child("sysClr").flatMap(c -> c.attribute("lastClr")))
        : Optional.empty();
  }

  private Optional<String> ofIndex(String number) {
    int index = Digits.whole(number);
    if (index >= 0 && index < indexed.size()) {
      return indexed.get(index).attribute("rgb");
    }
    int place = index < FIRST_INDEXED ? index : index - FIRST_INDEXED;
    return place >= 0 && place < INDEXED.size()
        ? Optional.of(INDEXED.get(place))
        : Optional.empty();
  }
}
