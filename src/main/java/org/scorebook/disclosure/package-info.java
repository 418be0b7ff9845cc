/** Pure: small numbers by which people could be recognised, wherever they can be read from. */
@NullMarked
package org.scorebook.disclosure;

import org.jspecify.annotations.NullMarked;
