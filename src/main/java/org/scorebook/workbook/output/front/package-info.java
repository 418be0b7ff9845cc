/**
 * The front sheets: contents, scorecard, highlights, method and an owner's instructions, one class
 * each.
 */
@NullMarked
package org.scorebook.workbook.output.front;

import org.jspecify.annotations.NullMarked;
