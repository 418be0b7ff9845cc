@NullMarked
package org.scorebook.figures;

import org.jspecify.annotations.NullMarked;
