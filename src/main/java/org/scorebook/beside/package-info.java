/**
 * Work in other threads: {@link org.scorebook.beside.Beside} for one thing made while something
 * else is done, {@link org.scorebook.beside.SideBySide} for several alike.
 */
@NullMarked
package org.scorebook.beside;

import org.jspecify.annotations.NullMarked;
