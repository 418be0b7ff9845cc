/**
 * The kinds of claims, one file each: what it recognises, what it is compared with, its wording.
 * {@link org.scorebook.claims.kinds.Kinds} is the door.
 */
@NullMarked
package org.scorebook.claims.kinds;

import org.jspecify.annotations.NullMarked;
