/**
 * The package around the parts of a workbook that exists: what the file really is, how large it may
 * be, its parts and how they refer to each other.
 */
@NullMarked
package org.scorebook.xlsx.parts;

import org.jspecify.annotations.NullMarked;
