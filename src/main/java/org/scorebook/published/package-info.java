/**
 * What was published, edition by edition, remembered in a file beside the input workbook to which
 * lines are only ever added.
 */
@NullMarked
package org.scorebook.published;

import org.jspecify.annotations.NullMarked;
