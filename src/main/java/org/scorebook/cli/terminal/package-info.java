/**
 * Where a command runs and how it speaks: {@link org.scorebook.cli.terminal.Environment} (streams,
 * clock, environment), problems as lines, progress, {@link org.scorebook.cli.terminal.ExitCode}.
 */
@NullMarked
package org.scorebook.cli.terminal;

import org.jspecify.annotations.NullMarked;
