/**
 * Native Excel charts and sparklines. A chart is described by an immutable record and written as
 * text straight into its part of the package, since thousands of charts built through POI's own
 * chart classes take minutes.
 */
@NullMarked
package org.scorebook.workbook.chart;

import org.jspecify.annotations.NullMarked;
