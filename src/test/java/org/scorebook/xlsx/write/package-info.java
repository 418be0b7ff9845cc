@NullMarked
package org.scorebook.xlsx.write;

import org.jspecify.annotations.NullMarked;
