/**
 * What an owner's workbook carries to be known again, and the reading of returned ones. Replies are
 * untrusted: only values are taken from them.
 */
@NullMarked
package org.scorebook.workbook.reply;

import org.jspecify.annotations.NullMarked;
