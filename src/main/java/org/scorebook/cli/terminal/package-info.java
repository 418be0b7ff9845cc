/** What people read on their terminal. */
@NullMarked
package org.scorebook.cli.terminal;

import org.jspecify.annotations.NullMarked;
