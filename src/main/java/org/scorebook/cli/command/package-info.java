/** The commands, one thin class each. */
@NullMarked
package org.scorebook.cli.command;

import org.jspecify.annotations.NullMarked;
