/**
 * English as commentary is written: sentences, words, numbers, times. Knows nothing of measures.
 * Every step reads its text once, from left to right.
 */
@NullMarked
package org.scorebook.claims.words;

import org.jspecify.annotations.NullMarked;
