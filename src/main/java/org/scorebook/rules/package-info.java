/** How figures are judged: thresholds as data, read from {@code rules/*.yaml}. */
@NullMarked
package org.scorebook.rules;

import org.jspecify.annotations.NullMarked;
