@NullMarked
package org.scorebook.message;

import org.jspecify.annotations.NullMarked;
