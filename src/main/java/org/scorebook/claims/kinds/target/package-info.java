/**
 * What is said of targets: their numbers, whether they were met, that there is none. {@link
 * org.scorebook.claims.kinds.target.TargetKinds} is the door.
 */
@NullMarked
package org.scorebook.claims.kinds.target;

import org.jspecify.annotations.NullMarked;
