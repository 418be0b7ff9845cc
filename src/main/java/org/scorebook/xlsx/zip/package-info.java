/**
 * The zip that holds a workbook's parts: {@link org.scorebook.xlsx.zip.Archive} packs them beside
 * the composing, the same bytes for the same parts.
 */
@NullMarked
package org.scorebook.xlsx.zip;

import org.jspecify.annotations.NullMarked;
