package org.cmusic.grammar.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.format.Formatter;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;

class ScoreWriterTest {
    private static final Timbre PIANO = new Timbre.Program(0);

    private static Tone tone(String pitch) {
        boolean tied = pitch.endsWith("~");
        return Tone.of(Pitch.parse(tied ? pitch.substring(0, pitch.length() - 1) : pitch)
                        .orElseThrow())
                .withTie(tied);
    }

    /** {@code pitches} with blanks between; a tilde behind one that is tied. */
    private static Chord chord(String onset, String length, double level, String pitches) {
        List<Tone> tones =
                List.of(pitches.split(" ")).stream().map(ScoreWriterTest::tone).toList();
        return Chord.of(Beats.parse(onset), Beats.parse(length), tones, OptionalDouble.of(level));
    }

    private static Part part(String name, Timbre timbre, Chord... chords) {
        return new Part(name, timbre, List.of(new Voice(List.of(chords))));
    }

    private static Music music(Optional<MeterMap> meter, Part... parts) {
        return new Music("", meter, List.of(), TempoMap.DEFAULT, List.of(parts));
    }

    private static String written(Music music) throws Exception {
        return written(music, Map.of());
    }

    private static String written(Music music, Map<String, String> choices) throws Exception {
        String text = ScoreWriter.write(music, SoundTable.usual(), choices).text();
        StringBuilder formatted = new StringBuilder();
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Formatter.format(Source.memory("score", text), diagnostics, formatted))
                .as(text)
                .isTrue();
        assertThat(formatted).hasToString(text);
        return text;
    }

    @Test
    void levelsThatLastAreSet() throws Exception {
        String text = written(music(
                Optional.empty(),
                part(
                        "",
                        PIANO,
                        chord("0", "1", -12, "C4"),
                        chord("1", "1", -9, "D4"),
                        chord("2", "1", -9, "E4"),
                        chord("3", "1", -12, "F4"),
                        chord("4", "1", -9, "G4"),
                        chord("5", "1", -9, "A4"),
                        chord("6", "1", -9, "B4"),
                        chord("7", "1", -12, "C5"),
                        chord("8", "1", -12, "D5"),
                        chord("9", "1", -12, "E5"))));
        assertThat(text).contains("""
                part piano plays piano(amp=-9dB) {
                  each 1b
                  C4 { amp = -12dB } D4 E4 F4 { amp = -12dB } G4 A4 B4
                  set amp=-12dB
                  C5 D5 E5
                }
                """);
    }

    @Test
    void chordsWithoutALevelKeepThatOfThePart() throws Exception {
        Chord plain = Chord.of(Beats.of(5), Beats.of(1), List.of(tone("A4")), OptionalDouble.empty());
        String text = written(music(
                Optional.empty(),
                part(
                        "",
                        PIANO,
                        chord("0", "1", -9, "C4"),
                        chord("1", "1", -9, "D4"),
                        chord("2", "1", -12, "E4"),
                        chord("3", "1", -12, "F4"),
                        chord("4", "1", -12, "G4"),
                        plain,
                        chord("6", "1", -9, "B4"),
                        chord("7", "1", -9, "C5"))));
        assertThat(text).contains("piano(amp=-9dB)").doesNotContain("set amp");
    }

    @Test
    void aPieceWithAllItsSettings() throws Exception {
        MeterMap meter = MeterMap.of(
                List.of(new MeterMark(Beats.ZERO, new Meter(3, 4)), new MeterMark(Beats.of(4), new Meter(2, 4))),
                Beats.of(1));
        Music music = new Music(
                "A \"Tide\"",
                Optional.of(meter),
                List.of(
                        new KeyMark(Beats.ZERO, Key.parse("Bb", "minor").orElseThrow()),
                        new KeyMark(Beats.of(4), Key.C_MAJOR)),
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 72), TempoMark.ramp(Beats.of(1), 96.5, Beats.of(2)))),
                List.of(part(
                        "Flute 1",
                        new Timbre.Program(73),
                        chord("0", "1", -12, "F4"),
                        chord("1", "1", -12.2, "Bb4"),
                        chord("3", "1", -6, "Db5 F5~"),
                        chord("4", "1/2", -12, "F5"))));
        assertThat(written(music)).isEqualTo("""
                        cmusic 1
                        import "flute.ins"

                        title "A \\"Tide\\""
                        tempo 72bpm
                        tempo 96.5bpm at 1b over 2b
                        meter 3/4
                        meter 2/4 at 4b
                        pickup 1b
                        key Bb minor
                        key C major at 4b

                        part flute_1 plays flute(amp=-12dB) {
                          each 1b
                          F4 |
                          Bb4 rest Db5 { amp = -6dB } |
                          rest:2b |
                        }

                        part flute_1_v2 plays flute(amp=-6dB) {
                          each 1b
                          rest |
                          rest:2b F5 tie |
                          F5:1/2b { amp = -12dB } rest:3/2b |
                        }
                        """);
    }

    @Test
    void withoutMeterThereAreNoBars() throws Exception {
        Music music =
                music(Optional.empty(), part("", PIANO, chord("1", "2", -12, "C4 E4"), chord("5", "1/3", -12, "G4")));
        assertThat(written(music)).endsWith("{\n  each 2b\n  rest:1b [C4 E4] rest G4:1/3b\n}\n");
    }

    @Test
    void namesAreUniqueAndInstrumentsCanBeChosen() throws Exception {
        Chord note = chord("0", "1", -12, "C4");
        Music music = music(Optional.empty(), part("1st", PIANO, note), part("", PIANO, note), part("", PIANO, note));
        assertThat(written(music, Map.of("piano_2", "harp")))
                .contains("part _1st plays piano(", "part piano plays piano(", "part piano_2 plays harp(")
                .contains("import \"harp.ins\"");
        ScoreWriter.Outcome outcome = ScoreWriter.write(music, SoundTable.usual(), Map.of("cello", "harp"));
        assertThat(outcome.unmet()).containsExactly("cello");
        assertThat(outcome.parts()).containsExactly("_1st", "piano", "piano_2");
    }

    @Test
    void drumsAreDividedAmongInstruments() throws Exception {
        Music music = music(
                Optional.empty(),
                part("", Timbre.DRUMS, chord("0", "1", -12, "C2 F#2"), chord("1", "1", -12, "B1 C2")));
        assertThat(written(music))
                .contains("part drums_hi_hat plays hi_hat(amp=-12dB) {\n  each 1b\n  @205.3Hz rest\n}")
                .contains("part drums_kick plays kick(amp=-12dB) {\n  each 1b\n  @50Hz @50Hz\n}");
    }

    @Test
    void whatAnInstrumentHasNotGoesToAnother() throws Exception {
        Timbre oboe = new Timbre.Program(68);
        Music low = music(Optional.empty(), part("", oboe, chord("0", "1", -12, "C5"), chord("1", "1", -12, "C2")));
        assertThat(written(low)).contains("part oboe plays piano(");
        Music deep = music(Optional.empty(), part("", oboe, chord("0", "1", -12, "C-1"), chord("1", "1", -12, "G9")));
        assertThat(written(deep)).contains("each 1b\n  C1 G7\n");
        assertThat(ScoreWriter.write(deep, SoundTable.usual(), Map.of()).moved())
                .isEqualTo(2);
        assertThat(written(deep, Map.of("oboe", "shepard"))).contains("each 1b\n  C0-1oct G9\n");
    }

    @Test
    void pitchesBeyondTheLanguageAreIntervals() throws Exception {
        Chord bent = Chord.of(
                Beats.ZERO,
                Beats.of(1),
                List.of(new Tone(Pitch.parse("C###4").orElseThrow(), -14.004, false)),
                OptionalDouble.empty());
        assertThat(written(music(Optional.empty(), part("", PIANO, bent))))
                .contains("part piano plays piano {\n  each 1b\n  C##4+1st-14ct\n}");
    }

    @Test
    void veryLongSilenceIsFewRests() throws Exception {
        Music music = music(
                Optional.of(MeterMap.steady(new Meter(4, 4))), part("", PIANO, chord("4000000001", "1", -80, "C4")));
        assertThat(written(music)).endsWith("(amp=-60dB) {\n  each 1b\n  rest:4000000000b |\n  rest C4 rest:2b |\n}\n");
    }

    @Test
    void composerAndRemarksAreCommentsThatAreReadAgain() throws Exception {
        Music plain = music(Optional.empty(), part("", PIANO, chord("0", "1", -12, "C4")));
        Heading heading = new Heading("Air", "J. S. Bach", List.of("!!!ONB: a\nb", "", "composer: no\u0007body"));
        Music music = new Music(heading, plain.meter(), plain.keys(), plain.tempo(), plain.parts());
        String text = written(music);
        assertThat(text).startsWith("""
                        // composer: J. S. Bach
                        // !!!ONB: a
                        // b
                        // composer: no body

                        cmusic 1
                        """);
        assertThat(HeadingComments.read(Source.memory("score", text), "Air"))
                .isEqualTo(new Heading("Air", "J. S. Bach", List.of("!!!ONB: a", "b", "composer: no body")));
    }

    @Test
    void aRemarkIsNotReadAsTheComposer() throws Exception {
        Music plain = music(Optional.empty(), part("", PIANO, chord("0", "1", -12, "C4")));
        Heading heading = new Heading("Air", "", List.of("composer: X", "y"));
        String text = written(new Music(heading, plain.meter(), plain.keys(), plain.tempo(), plain.parts()));
        assertThat(HeadingComments.read(Source.memory("score", text), "Air")).isEqualTo(heading);
    }

    @Test
    void graceNotesTakeTimeOfTheirChordAndTheRestIsCounted() throws Exception {
        Grace grace = new Grace(List.of(tone("D4")), Beats.of(1, 2), true);
        Marks marks = new Marks(
                Set.of(Articulation.STACCATO, Articulation.SLUR_BEGINS),
                List.of(grace, grace),
                List.of(new Syllable("la", false)),
                "Am7");
        Chord longer = chord("0", "1", -12, "C4").withMarks(marks);
        Chord shorter = chord("1", "1/4", -12, "C4").withMarks(Marks.NONE.with(Set.of(Articulation.SLUR_ENDS)));
        Chord shortest = chord("5/4", "1/4", -12, "C4").withMarks(marks);
        ScoreWriter.Outcome outcome = ScoreWriter.write(
                music(Optional.empty(), part("", PIANO, longer, shorter, shortest)), SoundTable.usual(), Map.of());
        assertThat(outcome.text()).contains("D4 D4 C4:3/4b C4:1/4b D4:1/16b D4:1/16b C4");
        assertThat(outcome.leftOut()).isEqualTo(Map.of("articulations", 2, "lyrics", 2, "slurs", 2, "symbols", 2));
    }
}
