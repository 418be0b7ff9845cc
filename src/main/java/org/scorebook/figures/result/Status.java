package org.scorebook.figures.result;

import org.scorebook.model.StatusWord;

/**
 * A measure's status and the sentence that explains it.
 *
 * @param label the status as the rules name it
 * @param reason a sentence without its full stop, such as {@code 38.0% meets the target 38.0%:
 *     GREEN}; for a status set by hand it holds the person's own reason
 * @param overridden set by hand
 */
public record Status(StatusWord word, String label, String reason, boolean overridden) {}
