package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cmusic.model.Wave;
import org.junit.jupiter.api.Test;

class BandlimitedWaveTest {
    private static final int HARMONICS = 300;

    private static WaveSpectrum spectrum() {
        Random random = new Random(6);
        return new WaveSpectrum(
                0.25,
                random.doubles(HARMONICS, -1, 1).toArray(),
                random.doubles(HARMONICS, -1, 1).toArray());
    }

    private static double[] played(BandlimitedWave wave) {
        Random random = new Random(7);
        return IntStream.range(0, 3000)
                .mapToDouble(i -> wave.at(random.nextDouble(), 0.5 * random.nextDouble() * random.nextDouble()))
                .toArray();
    }

    @Test
    void manyThreadsReadTheSameBits() {
        double[] alone = played(new BandlimitedWave(spectrum()));
        BandlimitedWave shared = new BandlimitedWave(spectrum());
        List<double[]> together =
                IntStream.range(0, 8).parallel().mapToObj(i -> played(shared)).toList();
        assertThat(together).allSatisfy(samples -> assertThat(samples).isEqualTo(alone));
    }

    @Test
    void notesOfOneWaveShareItsTablesAndLongUnusedWavesAreForgotten() {
        BandlimitedWave first = BandlimitedWaves.of(new Wave.Samples(new double[] {1, 2, 3}));
        assertThat(BandlimitedWaves.of(new Wave.Samples(new double[] {1, 2, 3})))
                .isSameAs(first);
        for (int i = 0; i < 100; i++) {
            BandlimitedWaves.of(new Wave.Samples(new double[] {i, -i}));
        }
        assertThat(BandlimitedWaves.of(new Wave.Samples(new double[] {1, 2, 3})))
                .isNotSameAs(first);
    }

    @Test
    void theMeanOfSamplesIsKept() {
        BandlimitedWave wave = BandlimitedWaves.of(new Wave.Samples(new double[] {0.5}));
        assertThat(wave.at(0.3, 0.01)).isCloseTo(0.5, within(1e-15));
    }
}
