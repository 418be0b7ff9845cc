/** Tests of charts. */
@NullMarked
package org.scorebook.workbook.chart;

import org.jspecify.annotations.NullMarked;
