/** Letters handed to Microsoft Graph, as drafts in a mailbox or to be sent at once. */
@NullMarked
package org.scorebook.mail.graph;

import org.jspecify.annotations.NullMarked;
