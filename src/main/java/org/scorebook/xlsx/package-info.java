/**
 * The file format itself, read and written, knowing nothing of measures. A library inside the
 * house: it stands on {@code problem} and {@code text}, two ground floors that say what is wrong
 * where and what a blank is, and on nothing else of Scorebook. {@link org.scorebook.xlsx.write}
 * makes new workbooks, {@link org.scorebook.xlsx.read} reads those that strangers made.
 */
@NullMarked
package org.scorebook.xlsx;

import org.jspecify.annotations.NullMarked;
