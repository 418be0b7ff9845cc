/** Tests of looks. */
@NullMarked
package org.scorebook.workbook.looks;

import org.jspecify.annotations.NullMarked;
