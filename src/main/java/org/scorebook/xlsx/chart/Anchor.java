package org.scorebook.xlsx.chart;

/**
 * The cells that a chart covers ({@code xdr:from} and {@code xdr:to}), counted from 0: from the top
 * left corner of the first to the top left corner of the last, which it leaves free.
 */
public record Anchor(int firstColumn, int firstRow, int lastColumn, int lastRow) {
  public Anchor {
    if (firstColumn >= lastColumn || firstRow >= lastRow) {
      throw new IllegalArgumentException("an anchor without room");
    }
  }
}
