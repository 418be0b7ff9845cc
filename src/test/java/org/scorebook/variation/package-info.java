@NullMarked
package org.scorebook.variation;

import org.jspecify.annotations.NullMarked;
