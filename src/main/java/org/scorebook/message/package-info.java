/**
 * The words of messages, in whichever form they came: what a person reads in them, and what of it
 * is the sender's own.
 */
@NullMarked
package org.scorebook.message;

import org.jspecify.annotations.NullMarked;
