/**
 * The checks that stand in a blank input workbook as formulas and validations, and the names that
 * they use.
 */
@NullMarked
package org.scorebook.workbook.template.check;

import org.jspecify.annotations.NullMarked;
