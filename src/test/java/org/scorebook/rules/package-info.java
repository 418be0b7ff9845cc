@NullMarked
package org.scorebook.rules;

import org.jspecify.annotations.NullMarked;
