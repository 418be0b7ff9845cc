/**
 * What answers come wrapped in: messages saved as files, and zip files. Strangers made them, so
 * whatever they hold, little of it is taken.
 */
@NullMarked
package org.scorebook.workbook.wrapped;

import org.jspecify.annotations.NullMarked;
