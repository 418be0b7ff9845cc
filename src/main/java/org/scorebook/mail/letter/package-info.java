/**
 * Letters as they are composed and written down: {@link org.scorebook.mail.letter.Letters} composes
 * without a server, {@link org.scorebook.mail.letter.Eml} writes drafts.
 */
@NullMarked
package org.scorebook.mail.letter;

import org.jspecify.annotations.NullMarked;
