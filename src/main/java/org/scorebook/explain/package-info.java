/** Pure: how each figure of a measure follows from what was typed, and what would change it. */
@NullMarked
package org.scorebook.explain;

import org.jspecify.annotations.NullMarked;
