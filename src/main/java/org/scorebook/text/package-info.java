/** Ground floor: what counts as blank, everywhere. Knows nothing but the JDK. */
@NullMarked
package org.scorebook.text;

import org.jspecify.annotations.NullMarked;
