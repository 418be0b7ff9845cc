/**
 * Sums within a sentence, which stand by themselves whatever the page shows. {@link
 * org.scorebook.claims.kinds.sums.Sums} is the door.
 */
@NullMarked
package org.scorebook.claims.kinds.sums;

import org.jspecify.annotations.NullMarked;
