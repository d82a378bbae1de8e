package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {
    @ParameterizedTest
    @CsvSource({"0.05, 0.25, 8000", "0.3, 1, 44100", "2, 1, 48000", "60, 4, 192000"})
    void linesAreDifferentPrimes(double t60, double size, double rate) {
        int[] lines = Room.of(t60, size, 0, rate).lines();
        assertThat(lines).hasSize(Room.LINES).doesNotHaveDuplicates().isSorted();
        assertThat(Arrays.stream(lines).mapToObj(BigInteger::valueOf)).allMatch(length -> length.isProbablePrime(50));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0.045", "0.5, 1, 0.0225", "2, 0.5, 0.0225", "60, 4, 0.12", "0.05, 0.25, 0.005"})
    void theirMeanFollowsDecayAndSize(double t60, double size, double meanSeconds) {
        int[] lines = Room.of(t60, size, 1, 96_000).lines();
        double mean = Arrays.stream(lines).average().orElseThrow() / 96_000;
        assertThat(mean).isCloseTo(meanSeconds, within(0.06 * meanSeconds));
    }

    @Test
    void eachChannelHasItsOwn() {
        int[] left = Room.of(2, 1, 0, 48_000).lines();
        int[] right = Room.of(2, 1, 1, 48_000).lines();
        int same = 0;
        for (int i = 0; i < left.length; i++) {
            same += left[i] == right[i] ? 1 : 0;
        }
        assertThat(same).isLessThan(4);
        assertThat(Room.of(2, 1, 0, 48_000).lines()).isEqualTo(left);
    }
}
