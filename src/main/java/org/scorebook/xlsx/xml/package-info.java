/**
 * The XML of the parts, both ways: texts escaped as Excel wants them, and tokens and elements read
 * safely from files of strangers.
 */
@NullMarked
package org.scorebook.xlsx.xml;

import org.jspecify.annotations.NullMarked;
