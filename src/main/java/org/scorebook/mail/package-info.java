/**
 * The owners' round trip by mail, and the only code that knows Jakarta Mail. Letters are composed
 * purely ({@link org.scorebook.mail.letter}), sent through a server ({@link
 * org.scorebook.mail.server}, {@link org.scorebook.mail.sending}) and remembered ({@link
 * org.scorebook.mail.ledger}); answers are fetched back ({@link org.scorebook.mail.inbox}).
 */
@NullMarked
package org.scorebook.mail;

import org.jspecify.annotations.NullMarked;
