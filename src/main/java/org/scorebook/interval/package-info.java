/** How sure a figure is that was counted: its 95% interval. Pure. */
@NullMarked
package org.scorebook.interval;

import org.jspecify.annotations.NullMarked;
