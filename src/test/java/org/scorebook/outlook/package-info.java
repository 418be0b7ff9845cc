@NullMarked
package org.scorebook.outlook;

import org.jspecify.annotations.NullMarked;
