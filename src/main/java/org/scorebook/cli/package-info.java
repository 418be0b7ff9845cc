/**
 * The command line: one thin class per command, and the only code that knows Picocli, the standard
 * streams, the clock and the environment.
 */
@NullMarked
package org.scorebook.cli;

import org.jspecify.annotations.NullMarked;
