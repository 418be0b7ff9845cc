/**
 * Looks through an owner's finished workbook and letter for anything of others. Its door is {@link
 * org.scorebook.workbook.leak.LeakScan}.
 */
@NullMarked
package org.scorebook.workbook.leak;

import org.jspecify.annotations.NullMarked;
