/** What the pages for engineers say, held against the program. */
@NullMarked
package org.scorebook.docs;

import org.jspecify.annotations.NullMarked;
