package org.cmusic.engine.unit;

import java.util.Map;
import java.util.function.Function;

/** How each generator is made. */
final class GeneratorUnits {
    static final Map<String, Function<UnitSettings, Unit>> TABLE = Map.of(
            "sine", SineOscillator::new,
            "osc", WaveOscillator::new,
            "pulse", PulseOscillator::new,
            "saw", SawOscillator::new,
            "noise", GeneratorUnits::noise,
            "random", RandomSignal::new,
            "pluck", PluckedString::new);

    private GeneratorUnits() {}

    private static Unit noise(UnitSettings settings) {
        String color = settings.arguments().choice("color");
        return switch (color) {
            case "white" -> new WhiteNoise(settings);
            case "pink" -> new ColoredNoise(settings, NoiseFilter.pink(settings.sampleRate()));
            case "brown" -> new ColoredNoise(settings, NoiseFilter.brown(settings.sampleRate()));
            default -> throw new IllegalArgumentException("no noise is called " + color);
        };
    }
}
