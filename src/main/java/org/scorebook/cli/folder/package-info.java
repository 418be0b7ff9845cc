/**
 * The folders that commands leave: drafts, owners' workbooks and messages, and the list by which
 * the next run replaces them.
 */
@NullMarked
package org.scorebook.cli.folder;

import org.jspecify.annotations.NullMarked;
