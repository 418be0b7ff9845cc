@NullMarked
package org.scorebook.workbook.sheet;

import org.jspecify.annotations.NullMarked;
