/** Writing files so that they appear whole or not at all, under names every computer accepts. */
@NullMarked
package org.scorebook.files;

import org.jspecify.annotations.NullMarked;
