/**
 * What several commands have in common: the options for input, output and replies, and the reading
 * of an edition before it is used.
 */
@NullMarked
package org.scorebook.cli.options;

import org.jspecify.annotations.NullMarked;
