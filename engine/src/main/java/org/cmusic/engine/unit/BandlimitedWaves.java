package org.cmusic.engine.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cmusic.model.Wave;

/** The waves lately played, so that notes of one wave share its tables. Any number of threads may ask. */
final class BandlimitedWaves {
    private static final int KEPT = 32;

    private static final Map<Wave, BandlimitedWave> LATELY = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wave, BandlimitedWave> eldest) {
            return size() > KEPT;
        }
    };

    private BandlimitedWaves() {}

    static BandlimitedWave of(Wave wave) {
        synchronized (LATELY) {
            return LATELY.computeIfAbsent(wave, key -> new BandlimitedWave(WaveSpectrum.of(key)));
        }
    }
}
