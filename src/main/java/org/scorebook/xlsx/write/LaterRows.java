package org.scorebook.xlsx.write;

import java.util.function.IntConsumer;

/**
 * Rows that are filled one at a time, when the sheet is written.
 *
 * @param fill puts in the cells of the row of that number
 */
record LaterRows(int first, int count, IntConsumer fill) {
  int last() {
    return first + count - 1;
  }
}
