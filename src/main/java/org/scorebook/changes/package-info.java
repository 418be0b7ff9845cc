/** Pure: what is different between an edition and one before it, in the words a reader needs. */
@NullMarked
package org.scorebook.changes;

import org.jspecify.annotations.NullMarked;
