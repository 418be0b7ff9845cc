/**
 * Clauses of commentary as they are understood for one measure: what they are about and when, and
 * what the page shows of it.
 */
@NullMarked
package org.scorebook.claims.reading;

import org.jspecify.annotations.NullMarked;
