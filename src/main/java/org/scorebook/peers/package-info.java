/**
 * Figures of comparable organisations, taken from a national download: a CSV file of every council,
 * in one of the shapes that such files have. {@link org.scorebook.peers.Download} is the door.
 */
@NullMarked
package org.scorebook.peers;

import org.jspecify.annotations.NullMarked;
