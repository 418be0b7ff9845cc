package org.scorebook.xlsx.read;

/**
 * What a cell means depends on more than the cell.
 *
 * @param since1904 whether days count from 1904 on
 * @param calculated whether the results beside formulas are results
 * @param putOff whether they are those of earlier figures
 */
record CellContext(
    SharedStrings strings,
    CellFormats formats,
    boolean since1904,
    boolean calculated,
    boolean putOff) {}
