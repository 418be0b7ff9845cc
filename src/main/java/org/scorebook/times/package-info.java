/**
 * Times as Excel holds them, fractions of a day: how they are read, rounded and written. {@link
 * org.scorebook.times.Times} is the door.
 */
@NullMarked
package org.scorebook.times;

import org.jspecify.annotations.NullMarked;
