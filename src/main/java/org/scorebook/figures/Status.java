package org.scorebook.figures;

import org.scorebook.model.StatusWord;

/**
 * A measure's status and the sentence that explains it.
 *
 * @param overridden set by hand; the reason is then the person's own
 */
public record Status(StatusWord word, String reason, boolean overridden) {}
