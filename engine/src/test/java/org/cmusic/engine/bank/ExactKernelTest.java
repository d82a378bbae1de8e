package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.sine;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.Arrays;
import org.cmusic.engine.SignalToNoise;
import org.cmusic.engine.SineOracle;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactKernelTest {
    private static final double RATE = 48_000;
    private static final int LENGTH = 24_000;
    private static final Sine SINE = sine(
            product(glide(100, 3000, 0.5), vibrato(7, 50, 0.1)),
            points(0, 0, 0.01001, 1, 0.1, 0.1, 0.15, 0, 0.2, 0, 0.2, 0.7, 0.4, 0.3, 0.5, 0),
            0.1,
            0.5);

    private static double[] rendered(Sine sine, int blockSize) {
        SineSegments segments = new SineSegments(sine, LENGTH, RATE);
        ExactKernel kernel = new ExactKernel(blockSize);
        double[] all = new double[LENGTH];
        double[] block = new double[blockSize];
        for (int from = 0; from < LENGTH && !segments.hasEnded(); from += blockSize) {
            int count = Math.min(blockSize, LENGTH - from);
            Arrays.fill(block, 0);
            kernel.add(segments, from, count, block);
            System.arraycopy(block, 0, all, from, count);
        }
        return all;
    }

    @Test
    void soundsAsTheOracle() {
        SignalToNoise.assertAtLeast(115, rendered(SINE, 256), SineOracle.samples(SINE, RATE, LENGTH));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 100, 1000, 24_000})
    void theBlockSizeDoesNotChangeABit(int blockSize) {
        assertThat(rendered(SINE, blockSize)).isEqualTo(rendered(SINE, 256));
    }

    @Test
    void addsToWhatIsThere() {
        SineSegments segments = new SineSegments(sine(Curve.constant(1000), Curve.constant(1), 0.25, 1), 100, RATE);
        double[] out = {5, 5, 5, 5};
        new ExactKernel(4).add(segments, 0, 2, out);
        assertThat(out[0]).isCloseTo(6, within(1e-10));
        assertThat(out[2]).isEqualTo(5);
    }
}
