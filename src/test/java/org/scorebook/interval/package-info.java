@NullMarked
package org.scorebook.interval;

import org.jspecify.annotations.NullMarked;
