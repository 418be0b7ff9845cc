/** What stands in several rows and must fit together: figures of two measures, areas of one. */
@NullMarked
package org.scorebook.workbook.input.together;

import org.jspecify.annotations.NullMarked;
