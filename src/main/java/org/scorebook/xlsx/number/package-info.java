/** What a stored number means and what Excel shows of it: its digits, its date, its format. */
@NullMarked
package org.scorebook.xlsx.number;

import org.jspecify.annotations.NullMarked;
