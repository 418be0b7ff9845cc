/** What fits: text in cells, header words in their limit, rows on printed pages. */
@NullMarked
package org.scorebook.workbook.output.fitting;

import org.jspecify.annotations.NullMarked;
