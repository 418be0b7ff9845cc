/**
 * The native Excel charts of measures, of quartiles and of areas: {@link
 * org.scorebook.workbook.chart.Charts} is the door. Each is described by an immutable record and
 * drawn with {@link org.scorebook.xlsx.chart}.
 */
@NullMarked
package org.scorebook.workbook.chart;

import org.jspecify.annotations.NullMarked;
