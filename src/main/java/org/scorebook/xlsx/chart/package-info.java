/**
 * Charts and sparklines as the format has them, whatever they show: series with their values kept
 * beside the reference, axes, labels, lines and colours, written as text straight into their part,
 * since thousands of charts built through POI's own chart classes take minutes.
 */
@NullMarked
package org.scorebook.xlsx.chart;

import org.jspecify.annotations.NullMarked;
