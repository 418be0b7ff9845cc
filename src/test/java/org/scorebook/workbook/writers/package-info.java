/**
 * Input workbooks as other programs write them: {@code foreign-writers.md} lists what each does.
 */
@NullMarked
package org.scorebook.workbook.writers;

import org.jspecify.annotations.NullMarked;
