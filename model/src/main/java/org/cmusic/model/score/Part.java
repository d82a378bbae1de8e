package org.cmusic.model.score;

import java.util.List;
import org.cmusic.model.Origin;

/**
 * A line of music for one instrument.
 *
 * @param arguments what it sets for all its notes
 * @param slots how many local names there are in its body
 */
public record Part(
        String name, Instrument instrument, List<Step.Assignment> arguments, Block body, int slots, Origin origin) {
    public Part {
        arguments = List.copyOf(arguments);
    }
}
