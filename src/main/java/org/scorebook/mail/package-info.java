/**
 * The owners' round trip by mail, and the only code that knows Jakarta Mail. {@link
 * org.scorebook.mail.Letters} composes, {@link org.scorebook.mail.Eml} writes drafts, {@link
 * org.scorebook.mail.Sending} hands over by {@link org.scorebook.mail.SmtpSender} and remembers in
 * {@link org.scorebook.mail.Ledger}, {@link org.scorebook.mail.Mailbox} fetches what came back.
 */
@NullMarked
package org.scorebook.mail;

import org.jspecify.annotations.NullMarked;
