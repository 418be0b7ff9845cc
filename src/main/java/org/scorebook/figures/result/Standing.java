package org.scorebook.figures.result;

import java.util.Optional;

/**
 * How one period of a measure is judged, as if it were the current one, whatever was set by hand.
 *
 * @param quartile empty where there is none
 * @param meetsTarget empty where there is no target or no figure
 */
public record Standing(
    Status status, Direction direction, Optional<String> quartile, Optional<Boolean> meetsTarget) {}
