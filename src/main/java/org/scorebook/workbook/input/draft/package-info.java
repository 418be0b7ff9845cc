/** An input workbook as far as it could be read, each thing with its place. */
@NullMarked
package org.scorebook.workbook.input.draft;

import org.jspecify.annotations.NullMarked;
