/**
 * What came back: {@link org.scorebook.mail.inbox.Mailbox} fetches answers, {@link
 * org.scorebook.mail.inbox.SavedMessage} reads those kept as files.
 */
@NullMarked
package org.scorebook.mail.inbox;

import org.jspecify.annotations.NullMarked;
