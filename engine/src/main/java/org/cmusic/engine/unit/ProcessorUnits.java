package org.cmusic.engine.unit;

import java.util.Map;
import java.util.function.Function;

/** How each processor is made. */
final class ProcessorUnits {
    static final Map<String, Function<UnitSettings, Unit>> TABLE = Map.ofEntries(
            Map.entry("lowpass", Lowpass::new),
            Map.entry("highpass", Highpass::new),
            Map.entry("bandpass", Bandpass::new),
            Map.entry("notch", Notch::new),
            Map.entry("resonator", Resonator::new),
            Map.entry("allpass", Allpass::new),
            Map.entry("comb", Comb::new),
            Map.entry("delay", Delay::new),
            Map.entry("echo", Echo::new),
            Map.entry("shape", Shape::new),
            Map.entry("clip", Clip::new),
            Map.entry("envelope", settings -> new Envelope()),
            Map.entry("follower", Follower::new),
            Map.entry("ring", settings -> new Ring()),
            Map.entry("reverb", Reverb::new),
            Map.entry("chorus", Chorus::new));

    private ProcessorUnits() {}
}
