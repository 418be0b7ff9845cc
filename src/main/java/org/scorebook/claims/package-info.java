/**
 * Commentary held against the figures of its measure: sentences, the claims they make, and whether
 * the page bears them out. Pure; {@link org.scorebook.claims.CommentaryCheck} is the door. Every
 * kind of claim is one file: what it recognises, what it is compared with, and its wording.
 *
 * <p>Precision comes first: a sentence that is not certain to be about the measure and a period
 * that is known is passed over.
 */
@NullMarked
package org.scorebook.claims;

import org.jspecify.annotations.NullMarked;
