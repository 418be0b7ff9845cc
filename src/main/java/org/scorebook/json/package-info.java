/** What other programs read: the results and the problems of a run as JSON. */
@NullMarked
package org.scorebook.json;

import org.jspecify.annotations.NullMarked;
