/** What was sent, remembered in a file: {@link org.scorebook.mail.ledger.Ledger}. */
@NullMarked
package org.scorebook.mail.ledger;

import org.jspecify.annotations.NullMarked;
