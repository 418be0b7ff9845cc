/**
 * Ground floor: texts as people see them: blanks, names, whole characters. Knows nothing but the
 * JDK.
 */
@NullMarked
package org.scorebook.text;

import org.jspecify.annotations.NullMarked;
