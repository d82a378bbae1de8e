package org.cmusic.engine.unit;

import org.cmusic.model.UnitGenerator.Arguments;

/**
 * What a unit knows when its note starts.
 *
 * @param sampleRate in hertz
 * @param channel counted from 0; a wide signal is worked on by one unit a channel
 * @param stream the key of the random stream of this unit in this note
 * @param arguments the values at the start, by input name, in the engine's units
 */
public record UnitSettings(double sampleRate, int channel, long stream, Arguments arguments) {
    public UnitSettings {
        if (!(sampleRate > 0) || channel < 0) {
            throw new IllegalArgumentException("a unit needs a positive sample rate and a channel from 0 up");
        }
    }
}
