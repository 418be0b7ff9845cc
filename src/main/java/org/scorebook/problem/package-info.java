/** Ground floor: what is wrong, where, and what to do about it. Knows nothing but the JDK. */
@NullMarked
package org.scorebook.problem;

import org.jspecify.annotations.NullMarked;
