/**
 * Who gets which letter and what became of it: {@link org.scorebook.mail.sending.SendPlan} decides,
 * {@link org.scorebook.mail.sending.Sending} hands over by {@link
 * org.scorebook.mail.sending.SmtpSender}.
 */
@NullMarked
package org.scorebook.mail.sending;

import org.jspecify.annotations.NullMarked;
