/** What people typed, immutable and without judgement: an edition, its measures and figures. */
@NullMarked
package org.scorebook.model;

import org.jspecify.annotations.NullMarked;
