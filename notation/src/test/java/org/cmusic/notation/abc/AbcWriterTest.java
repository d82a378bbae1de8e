package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Carried;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Finding;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.Reading;
import org.cmusic.notation.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbcWriterTest {
    private static Music read(byte[] bytes) {
        Reading reading = AbcReader.read(bytes);
        assertThat(reading.pieces()).as(reading.findings().toString()).hasSize(1);
        return reading.pieces().get(0);
    }

    private static Music read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Music music) {
        return new String(AbcWriter.write(music).bytes(), StandardCharsets.UTF_8);
    }

    /** What stands behind the key of a tune in quarters that is read and written again. */
    private static String again(String code) {
        String text =
                written(read("X:1\nM:4/4\nL:" + (code.startsWith("(3") ? "1/8" : "1/4") + "\nK:C\n" + code + "\n"));
        return text.substring(text.indexOf("\nK:C\n") + "\nK:C\n".length());
    }

    private static Tone tone(String name) {
        return Tone.of(Pitch.parse(name).orElseThrow());
    }

    private static Music of(Event... events) {
        return of(Heading.of("Song"), TempoMap.steady(90), events);
    }

    private static Music of(Heading heading, TempoMap tempo, Event... events) {
        Part part = new Part("flute", Timbre.UNKNOWN, List.of(new Voice(List.of(events))));
        return new Music(heading, Optional.of(MeterMap.steady(new Meter(4, 4))), List.of(), tempo, List.of(part));
    }

    private static Chord chord(int at, Marks marks, OptionalDouble level, Tone... tones) {
        return new Chord(Beats.of(at), Beats.of(1), List.of(tones), level, marks);
    }

    @Test
    void everyPieceByChanceIsReadAgain() {
        for (int seed = 0; seed < 500; seed++) {
            Music music = RandomMusic.of(seed);
            Writing writing = AbcWriter.write(music);
            assertThat(writing.findings()).as("seed %d", seed).isEmpty();
            Reading reading = AbcReader.read(writing.bytes());
            assertThat(reading.findings()).as("seed %d", seed).isEmpty();
            assertThat(Carried.spelled(reading.pieces().get(0)))
                    .as("seed %d", seed)
                    .isEqualTo(Carried.spelled(music));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c d e f | g4 |]\n",
                "C D E F | G A B c | d e f g | a b c' d' |\nC,4 |]\n",
                "(3CDE F2- FG AB | (3:2:2C2 D z2 A,4 |]\n",
                "[CEG]2 [C-E] [CF] | C4- | C2 z2 |]\n",
                "^F ^f =F =f | ^F3 F- | ^F _B =B ^^c |]\n",
                "{/g}C {ga2}D {[ce]}E z | (\"Am7\"C .D) !accent!!trill!E !fermata!F |]\n",
                "!p!C D !ff!E F |]\n",
                "c4 | [M:3/4][K:Gm]B2 ^f |]\n",
                "^1/2C =C ^D D |]\n",
            })
    void whatIsReadIsWrittenTheSame(String code) {
        assertThat(again(code)).isEqualTo(code);
    }

    @Test
    void wordsAreWritten() {
        String code = "C D E F | G4 | z4 | C4 |\nw: Glo- ri- a~x * o\\-k\nw: Two\nD4 |]\nw: *\n";
        assertThat(again(code)).isEqualTo(code);
    }

    @Test
    void headIsWritten() {
        Heading heading = new Heading(
                "Caf\u00e9 & \\Bar",
                "Someone",
                List.of("T:Other", "A:|here", "R:reel", "% seen", "!!!OTL: x", "%%score (A B)", "plain"));
        String text =
                written(of(heading, TempoMap.steady(92.5), chord(0, Marks.NONE, OptionalDouble.empty(), tone("C4"))));
        assertThat(text)
                .startsWith(
                        "%abc-2.1\nX:1\nT:Caf\u00e9 &amp; \\u005cBar\nC:Someone\nT:Other\nA: |here\nR:reel\n% seen\n% !!!OTL: x\n"
                                + "% %%score (A B)\n% plain\nM:4/4\nL:1/4\nQ:1/8=185\n%%score flute\nV:flute\nK:none\n");
        Music again = read(text);
        assertThat(again.title()).isEqualTo("Caf\u00e9 & \\Bar");
        assertThat(again.tempo()).isEqualTo(TempoMap.steady(92.5));
        assertThat(written(again)).isEqualTo(text);
    }

    @Test
    void voicesAreWritten() {
        String text =
                "%abc-2.1\nX:1\nT:Song\nM:4/4\nL:1/4\nQ:1/4=120\n%%score (S Sv2) V2\nV:S clef=treble\nV:Sv2 clef=treble\n"
                        + "V:V2 clef=treble-8 name=\"Low &quot;one&quot;\"\nK:Ddor\nV:V2\n%%MIDI program 42\n"
                        + "[V:S] c d e f |]\n[V:Sv2] A4 |]\n[V:V2] d4 |]\n";
        assertThat(written(read(text))).isEqualTo(text);
        Part low = read(text).parts().get(1);
        assertThat(low.name()).isEqualTo("Low \"one\"");
        assertThat(low.clef()).contains(Clef.TREBLE_8);
        assertThat(((Chord) low.voices().get(0).events().get(0)).tones()).containsExactly(tone("D4"));
    }

    @Test
    void namelessVoiceAloneHasNoField() {
        assertThat(written(read("X:1\nK:C\nC\n"))).doesNotContain("V:").contains("K:C\nC");
    }

    @Test
    void marksAreReadAgain() {
        Marks marks = new Marks(
                Set.of(Articulation.STACCATO, Articulation.TENUTO, Articulation.MARCATO, Articulation.STACCATISSIMO),
                List.of(new Grace(List.of(tone("G4")), Beats.of(1, 4), true)),
                List.of(new Syllable("a-b", true)),
                "C/\"E\"");
        Music music = of(chord(0, marks, OptionalDouble.of(Dynamic.MF.level()), tone("C4"), tone("E4")));
        Music again = read(written(music));
        assertThat(again.parts().get(0).voices().get(0).events().get(0))
                .isEqualTo(music.parts().get(0).voices().get(0).events().get(0));
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        Marks slur = Marks.NONE.with(Set.of(Articulation.SLUR_BEGINS));
        Marks symbol = new Marks(Set.of(), List.of(), List.of(), "^up");
        Music music = of(
                Heading.of(""),
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 90), TempoMark.ramp(Beats.of(1), 60, Beats.of(1)))),
                chord(0, slur, OptionalDouble.of(-3), tone("C####4")),
                chord(1, symbol, OptionalDouble.empty(), tone("D4")));
        Music named = music.withParts(List.of(new Part(
                "flute", new Timbre.Named("flute"), music.parts().get(0).voices())));
        assertThat(AbcWriter.write(named).findings().stream()
                        .map(Finding::variant)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("slur", "level", "accidentals", "symbol-name", "ramp", "instrument");
    }

    @Test
    void aPieceWithoutPartsIsToldAndOneWithoutNotesComesBackAsItsRests() {
        Music none =
                of(chord(0, Marks.NONE, OptionalDouble.empty(), tone("C4"))).withParts(List.of());
        assertThat(AbcWriter.write(none).findings())
                .extracting(Finding::slug, Finding::variant)
                .containsExactly(tuple("abc-left-out", "silent"));
        for (List<Event> events : List.of(List.<Event>of(), List.<Event>of(new Rest(Beats.ZERO, Beats.of(4))))) {
            Music silent = none.withParts(List.of(new Part("", Timbre.UNKNOWN, List.of(new Voice(events)))));
            Writing written = AbcWriter.write(silent);
            assertThat(written.findings()).isEmpty();
            Music read = AbcReader.read(written.bytes()).pieces().get(0);
            assertThat(read.parts().get(0).voices().get(0).events())
                    .isNotEmpty()
                    .allMatch(Rest.class::isInstance);
        }
    }

    @Test
    void partsOfACentAreTold() {
        Tone whole = new Tone(tone("C4").pitch(), 13, false);
        Tone odd = new Tone(tone("C4").pitch(), 13.25, true);
        Music music = of(
                chord(0, Marks.NONE, OptionalDouble.empty(), whole),
                chord(1, Marks.NONE, OptionalDouble.empty(), odd),
                chord(2, Marks.NONE, OptionalDouble.empty(), odd.withTie(false), tone("E4")));
        assertThat(AbcWriter.write(music).findings())
                .extracting(
                        Finding::slug,
                        Finding::variant,
                        finding -> finding.arguments().get("count"))
                .containsExactly(tuple("abc-mended", "cents", 2));
    }
}
