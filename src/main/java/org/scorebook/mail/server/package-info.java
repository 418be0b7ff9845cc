/**
 * The way to a mail server: {@link org.scorebook.mail.server.MailSettings}, the login, whom to
 * trust, and connections, for sending and for fetching.
 */
@NullMarked
package org.scorebook.mail.server;

import org.jspecify.annotations.NullMarked;
