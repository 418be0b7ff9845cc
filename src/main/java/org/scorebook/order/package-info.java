/** Ground floor: which of two things comes first. Knows nothing but the JDK. */
@NullMarked
package org.scorebook.order;

import org.jspecify.annotations.NullMarked;
