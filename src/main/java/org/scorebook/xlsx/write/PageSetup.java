package org.scorebook.xlsx.write;

import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.xml.Xml;

/**
 * How a sheet is printed: on A4, as wide as the paper, from the left margin on. Written as {@code
 * pageMargins}, {@code pageSetup} and {@code headerFooter}, in this order; a header or footer of
 * more than 255 characters, which Excel would repair, is refused.
 *
 * @param pagesHigh how many pages it may take from top to bottom; 0 for as many as it needs
 * @param sideMargin in inches, like the other margins
 * @param headerMargin of header and footer
 * @param header in Excel's codes, likewise the footer
 */
public record PageSetup(
    boolean landscape,
    int pagesHigh,
    double sideMargin,
    double topMargin,
    double headerMargin,
    String header,
    String footer) {
  private static final int A4 = 9;

  public PageSetup {
    ExcelLimits.within(ExcelLimits.HEADER, "A header", header);
    ExcelLimits.within(ExcelLimits.HEADER, "A footer", footer);
  }

  String xml() {
    return "<pageMargins left=\""
        + sideMargin
        + "\" right=\""
        + sideMargin
        + "\" top=\""
        + topMargin
        + "\" bottom=\""
        + topMargin
        + "\" header=\""
        + headerMargin
        + "\" footer=\""
        + headerMargin
        + "\"/><pageSetup paperSize=\""
        + A4
        + "\" orientation=\""
        + (landscape ? "landscape" : "portrait")
        + "\" fitToWidth=\"1\" fitToHeight=\""
        + pagesHigh
        + "\"/><headerFooter><oddHeader>"
        + Xml.escape(header)
        + "</oddHeader><oddFooter>"
        + Xml.escape(footer)
        + "</oddFooter></headerFooter>";
  }
}
