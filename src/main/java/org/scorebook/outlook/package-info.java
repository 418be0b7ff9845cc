/** Whether a year-end target will be reached, by what the figure has done before. Pure. */
@NullMarked
package org.scorebook.outlook;

import org.jspecify.annotations.NullMarked;
