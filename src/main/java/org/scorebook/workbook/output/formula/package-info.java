/**
 * The live formulas of a result, each beside the value it must equal; {@link
 * org.scorebook.workbook.output.formula.ResultsRow} gives a whole row.
 */
@NullMarked
package org.scorebook.workbook.output.formula;

import org.jspecify.annotations.NullMarked;
