/**
 * The styles part of a workbook that serves as a pattern for new ones: {@link
 * org.scorebook.xlsx.style.StyleSheet}, and what its colours come to.
 */
@NullMarked
package org.scorebook.xlsx.style;

import org.jspecify.annotations.NullMarked;
