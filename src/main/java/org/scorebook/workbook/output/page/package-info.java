/** The pages of measures, of quartiles, and the sheets of Results and Series, one class each. */
@NullMarked
package org.scorebook.workbook.output.page;

import org.jspecify.annotations.NullMarked;
