/** Tests of what Excel shows of a number. */
@NullMarked
package org.scorebook.xlsx.number;

import org.jspecify.annotations.NullMarked;
