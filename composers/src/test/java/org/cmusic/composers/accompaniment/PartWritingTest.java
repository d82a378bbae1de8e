package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.composers.critic.Fault;
import org.cmusic.composers.critic.Review;
import org.cmusic.composers.critic.Rule;
import org.cmusic.composers.critic.VoiceRange;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Timbre;
import org.junit.jupiter.api.Test;

class PartWritingTest {
    private static final Players HELD = new Players("any", Timbre.UNKNOWN, Timbre.UNKNOWN, Timbre.UNKNOWN, false);

    private static Music piece(Melody melody, int voices) {
        List<Harmony.Placed> chords = Harmony.of(melody);
        return new Music(
                Heading.of("any"),
                Optional.of(MeterMap.steady(melody.meter())),
                List.of(new KeyMark(Beats.ZERO, melody.key())),
                TempoMap.DEFAULT,
                Arrangement.of(melody, chords, PartWriting.of(melody, chords, voices), HELD));
    }

    /** But for a few gaps of more than an octave below the tune, where it goes far during one chord. */
    @Test
    void theCriticFindsNoFault() {
        int far = 0;
        for (int seed = 0; seed < 200; seed++) {
            for (int voices = 1; voices <= 3; voices++) {
                List<Fault> faults = new ArrayList<>(
                        Review.of(piece(Airs.of(seed), voices)).orElseThrow().grave());
                far += faults.size();
                faults.removeIf(fault -> fault.rule() == Rule.SPACING);
                far -= faults.size();
                assertThat(faults).as("seed %d, %d voices", seed, voices).isEmpty();
            }
        }
        assertThat(far).isLessThan(45);
    }

    @Test
    void voicesKeepTheirRangesAndTheirOrder() {
        for (int seed = 0; seed < 100; seed++) {
            Melody melody = Airs.of(seed);
            List<Harmony.Placed> chords = Harmony.of(melody);
            for (int voices = 1; voices <= 3; voices++) {
                List<int[]> positions = PartWriting.of(melody, chords, voices);
                assertThat(positions).hasSameSizeAs(chords);
                for (int[] position : positions) {
                    assertThat(position).hasSize(voices);
                    for (int voice = 0; voice < voices; voice++) {
                        VoiceRange range = VoiceRange.CHOIR.get(4 - voices + voice);
                        assertThat(range.holds(position[voice])).isTrue();
                        assertThat(voice == 0 || position[voice] < position[voice - 1])
                                .isTrue();
                    }
                }
            }
        }
    }

    /** At both ends it has the root, unless hidden octaves would come of it. */
    @Test
    void aBassHasTheRootOrTheThird() {
        int thirds = 0;
        for (int seed = 0; seed < 100; seed++) {
            Melody melody = Airs.of(seed);
            List<Harmony.Placed> chords = Harmony.of(melody);
            List<int[]> positions = PartWriting.of(melody, chords, 3);
            for (int i = 0; i < chords.size(); i++) {
                Harmony.Chord chord = chords.get(i).chord();
                int tone = Math.floorMod(positions.get(i)[2] - melody.key().tonicFifths() * 7, 12);
                boolean outer = i == 0 || i == chords.size() - 1;
                assertThat(tone).isIn(chord.tones().subList(0, 2));
                thirds += outer && tone != chord.root() ? 1 : 0;
            }
        }
        assertThat(thirds).isLessThan(5);
    }
}
