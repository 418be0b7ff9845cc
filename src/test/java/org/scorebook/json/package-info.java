@NullMarked
package org.scorebook.json;

import org.jspecify.annotations.NullMarked;
