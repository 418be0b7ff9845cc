@NullMarked
package org.scorebook.problem;

import org.jspecify.annotations.NullMarked;
