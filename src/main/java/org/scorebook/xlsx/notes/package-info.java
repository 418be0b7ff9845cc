/** What lies on a sheet beside its cells: notes, threads of comments and drawings. */
@NullMarked
package org.scorebook.xlsx.notes;

import org.jspecify.annotations.NullMarked;
