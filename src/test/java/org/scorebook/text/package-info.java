@NullMarked
package org.scorebook.text;

import org.jspecify.annotations.NullMarked;
