/** Merging what owners wrote with what the analyst typed. Pure: no files, no mail, no clock. */
@NullMarked
package org.scorebook.commentary;

import org.jspecify.annotations.NullMarked;
