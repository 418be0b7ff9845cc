package org.scorebook.workbook.output.page;

import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.table.Content;

/**
 * One card at the top of a page: a word, a large figure, and two lines of small print.
 *
 * @param first column of the sheet, from 0, likewise the last
 * @param format of a figure that is a number, or empty
 */
record Card(
    int first,
    int last,
    String label,
    Content figure,
    Look look,
    String format,
    Content note,
    Content more) {
  static final float FIGURE_HEIGHT = 36f;

  /** How many rows of the sheet a card has. */
  static final int ROWS = 4;

  private static final float LABEL_HEIGHT = 16f;
  private static final float NOTE_HEIGHT = 14f;

  /** Gives the rows of cards that begin there their heights. */
  static void setHeights(Block block, int row) {
    block.cells().height(row, LABEL_HEIGHT);
    block.cells().height(row + 1, FIGURE_HEIGHT);
    block.cells().height(row + 2, NOTE_HEIGHT);
    block.cells().height(row + 3, NOTE_HEIGHT);
  }

  void write(Block block, int row) {
    block.put(row, first, last, Content.of(label), Look.FIGURE_LABEL);
    block.put(row + 1, first, last, figure, look);
    if (!format.isEmpty()) {
      block.cells().at(row + 1, first, look, format);
    }
    if (!(note instanceof Content.Nothing)) {
      block.put(row + 2, first, last, note, Look.FIGURE_NOTE);
    }
    if (!(more instanceof Content.Nothing)) {
      block.put(row + 3, first, last, more, Look.FIGURE_NOTE);
    }
  }
}
