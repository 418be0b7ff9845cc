/** What keeps a new field of a record from being forgotten somewhere. */
@NullMarked
package org.scorebook.fields;

import org.jspecify.annotations.NullMarked;
