package org.scorebook.xlsx.chart;

import java.util.List;

/**
 * What stands along a chart's category axis ({@code c:cat}): the cells and the texts in them, which
 * are kept beside the reference. Another number of texts than of cells is refused.
 */
public record Categories(Range range, List<String> labels) {
  public Categories {
    labels = List.copyOf(labels);
    if (range.size() != labels.size()) {
      throw new IllegalArgumentException(
          range.text() + " has " + range.size() + " cells but " + labels.size() + " labels");
    }
  }

  public int size() {
    return labels.size();
  }
}
