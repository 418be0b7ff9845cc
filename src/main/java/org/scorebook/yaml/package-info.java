/** The outline of YAML files: rule sets and mail settings. */
@NullMarked
package org.scorebook.yaml;

import org.jspecify.annotations.NullMarked;
