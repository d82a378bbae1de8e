package org.cmusic.notation.tablature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.PitchSpelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingeringTest {
    private static final int PHRASES = 170;
    private static final int MOST_TONES = 8;

    private static Part melody(int... keys) {
        List<Event> events = new ArrayList<>();
        for (int key : keys) {
            events.add(chord(events.size(), 1, Set.of(), key));
        }
        return new Part("", Timbre.UNKNOWN, List.of(new Voice(events)));
    }

    private static Chord chord(int onset, int length, Set<Articulation> marks, int... keys) {
        List<Tone> tones = new ArrayList<>();
        for (int key : new TreeSet<>(Arrays.stream(keys).boxed().toList())) {
            tones.add(Tone.of(PitchSpelling.spell(key, Key.C_MAJOR)));
        }
        return Chord.of(Beats.of(onset), Beats.of(length), tones, OptionalDouble.empty())
                .withMarks(Marks.NONE.with(marks));
    }

    /** One to three voices with up to eight tones in all, within an octave and a half or anywhere. */
    private static Part phrase(Random random, Fretboard board) {
        int lowest = board.tuning().courses().stream()
                        .mapToInt(course -> course.open().midi())
                        .min()
                        .orElseThrow()
                + board.capo();
        int left = MOST_TONES - random.nextInt(4);
        int middle = lowest + random.nextInt(30);
        List<Voice> voices = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int v = 0; v < count; v++) {
            List<Event> events = new ArrayList<>();
            int at = random.nextInt(2);
            int share = v == count - 1 ? left : Math.min(left, 1 + random.nextInt(MOST_TONES / count));
            left -= share;
            while (share > 0) {
                int size = Math.min(share, random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 1);
                int[] keys = random.ints(size, 0, 18)
                        .map(above -> Math.min(120, middle + above - 4 * Math.min(2, voices.size())))
                        .toArray();
                Set<Articulation> marks = random.nextInt(3) == 0 ? Set.of(Articulation.SLUR_BEGINS) : Set.of();
                int length = 1 + random.nextInt(3);
                events.add(chord(at, length, marks, keys));
                at += length;
                share -= size;
            }
            voices.add(new Voice(events));
        }
        return new Part("", Timbre.UNKNOWN, voices);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guitar",
                "drop-d",
                "dadgad",
                "taro-patch",
                "g-wahine",
                "c-mauna-loa",
                "ukulele",
                "bass",
                "banjo",
                "mandolin",
                "lute",
                "C2,F2,A#2,D#3,G3,C4,E4"
            })
    void costsNoMoreThanTheBestOfAllWays(String name) {
        StringTuning tuning = StringTuning.parse(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < PHRASES; i++) {
            Fretboard board = new Fretboard(tuning, random.nextInt(4) == 0 ? 2 : 0, tuning.frets());
            List<Moment> moments = Moments.of(phrase(random, board));
            Fingering fingering = Fingering.of(board, moments);
            assertThat(ExhaustiveFingering.cost(board, moments, fingering.reaches(), fingering.cost() + 1))
                    .as("phrase %d: %s", i, moments)
                    .isEqualTo(fingering.cost());
            requirePlayable(board, moments, fingering);
        }
    }

    /** Pitches are right, no string is used twice, what is wider than a hand is marked, and what is left out is known. */
    private static void requirePlayable(Fretboard board, List<Moment> moments, Fingering fingering) {
        Map<Integer, StruckTone> sounding = new HashMap<>();
        for (int i = 0; i < moments.size(); i++) {
            int number = i;
            Grip grip = fingering.grips().get(i);
            sounding.values()
                    .removeIf(tone -> tone.until() <= number || grip.cut().contains(tone));
            List<StruckTone> tones = moments.get(i).tones();
            for (int t = 0; t < tones.size(); t++) {
                int course = grip.courses()[t];
                if (course == Fretboard.NONE) {
                    assertThat(fingering.reaches().get(i).kept()).doesNotContain(t);
                } else {
                    int fret = board.fret(course, tones.get(t).midi());
                    int open = board.tuning().courses().get(course).open().midi() + board.capo();
                    int nut = board.tuning().courses().get(course).nut();
                    assertThat(fret == 0 ? open : open + fret - nut)
                            .isEqualTo(tones.get(t).pitch().midi());
                    assertThat(sounding.put(course, tones.get(t))).isNull();
                }
            }
            List<Integer> frets = sounding.entrySet().stream()
                    .map(entry -> board.fret(entry.getKey(), entry.getValue().midi()))
                    .filter(fret -> fret > 0)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            boolean wide = !frets.isEmpty() && frets.get(frets.size() - 1) - frets.get(0) > 3;
            assertThat(grip.isPossible() && wide).isFalse();
        }
    }

    private static List<String> frets(Fretboard board, Part part) {
        List<Moment> moments = Moments.of(part);
        Fingering fingering = Fingering.of(board, moments);
        List<String> frets = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            List<String> tones = new ArrayList<>();
            for (int t = 0; t < moments.get(i).tones().size(); t++) {
                int course = fingering.grips().get(i).courses()[t];
                int midi = moments.get(i).tones().get(t).midi();
                tones.add(course < 0 ? "?" : board.size() - course + ":" + board.fret(course, midi));
            }
            frets.add(String.join(" ", tones));
        }
        return frets;
    }

    private static Fretboard guitar() {
        return Fretboard.of(StringTuning.parse("guitar"));
    }

    @Test
    void aScaleStaysInFirstPosition() {
        assertThat(frets(guitar(), melody(48, 50, 52, 53, 55, 57, 59, 60)))
                .containsExactly("5:3", "4:0", "4:2", "4:3", "3:0", "3:2", "2:0", "2:1");
    }

    @Test
    void anOpenChordIsTheUsualOne() {
        Part part =
                new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 4, Set.of(), 48, 52, 55, 60, 64)))));
        assertThat(frets(guitar(), part)).containsExactly("5:3 4:2 3:0 2:1 1:0");
    }

    @Test
    void aBarreTakesOneFinger() {
        Part part = new Part(
                "", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 4, Set.of(), 41, 48, 53, 57, 60, 65)))));
        Fingering fingering = Fingering.of(guitar(), Moments.of(part));
        assertThat(frets(guitar(), part)).containsExactly("6:1 5:3 4:3 3:2 2:1 1:1");
        assertThat(fingering.grips().get(0).isPossible()).isTrue();
    }

    @Test
    void ofTooManyTonesTheInnerAreLeftOut() {
        Part part =
                new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 4, Set.of(), 60, 64, 67, 69, 72)))));
        Fretboard ukulele = Fretboard.of(StringTuning.parse("ukulele"));
        Reach reach = Fingering.of(ukulele, Moments.of(part)).reaches().get(0);
        assertThat(reach.crowded()).hasSize(1);
        assertThat(reach.kept()).contains(0, 4);
    }

    @Test
    void aStringThatSoundsIsNotStruckByAnotherVoice() {
        Voice high = new Voice(List.of(chord(0, 4, Set.of(), 64)));
        Voice low = new Voice(List.of(chord(1, 1, Set.of(), 66), chord(2, 1, Set.of(), 64)));
        Part part = new Part("", Timbre.UNKNOWN, List.of(high, low));
        assertThat(frets(guitar(), part)).containsExactly("1:0", "2:7", "1:0");
    }

    @Test
    void whatNoStringHasIsLeftOut() {
        assertThat(frets(guitar(), melody(39, 40, 85))).containsExactly("?", "6:0", "?");
    }

    @Test
    void chordsAreOneHandsAffairHoweverLongThePiece() {
        int[] keys = new Random(1).ints(20_000, 40, 80).toArray();
        assertThat(Fingering.of(guitar(), Moments.of(melody(keys))).grips()).hasSize(keys.length);
    }
}
