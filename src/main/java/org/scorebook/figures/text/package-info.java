/** What results say in words: the sentence of usual variation, and the texts of charts. */
@NullMarked
package org.scorebook.figures.text;

import org.jspecify.annotations.NullMarked;
