package org.cmusic.notation.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.cmusic.model.music.Event;
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
import org.cmusic.notation.DecoratedMusic;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Writing;
import org.cmusic.notation.engraving.Bar;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.Engraving;
import org.junit.jupiter.api.Test;

class LilypondWriterTest {
    private static final Pattern BAR_END = Pattern.compile("(% \\d+|\\\\bar \"\")$");

    private static Tone tone(String name) {
        return Tone.of(Pitch.parse(name).orElseThrow());
    }

    private static Chord chord(int onset, int length, Tone... tones) {
        return Chord.of(Beats.of(onset), Beats.of(length), List.of(tones), OptionalDouble.empty());
    }

    private static Music music(Timbre timbre, Event... events) {
        Part part = new Part("Lute", timbre, List.of(new Voice(List.of(events))));
        return new Music(
                new Heading("A", "B", List.of("first\nsecond")),
                Optional.of(MeterMap.steady(new Meter(4, 4))),
                List.of(),
                TempoMap.DEFAULT,
                List.of(part));
    }

    private static String text(Writing writing) {
        return new String(writing.bytes(), StandardCharsets.UTF_8);
    }

    private static String written(Event... events) {
        return text(LilypondWriter.write(music(Timbre.UNKNOWN, events)));
    }

    @Test
    void theHead() {
        assertThat(written()).startsWith("""
                        \\version "2.24.0"
                        \\language "english"
                        % first
                        % second

                        \\header {
                          title = "A"
                          composer = "B"
                          tagline = ##f
                        }
                        """);
    }

    @Test
    void pitchesAreAbsolute() {
        assertThat(written(chord(0, 1, tone("C4")), chord(1, 1, tone("Bb2")), chord(2, 2, tone("F##6"))))
                .contains(" c'4 bf,4 fss'''2 | % 1");
    }

    @Test
    void quarterTonesHaveNamesAndOtherCentsAreTold() {
        Tone sharp = new Tone(Pitch.parse("C#4").orElseThrow(), 50, false);
        Tone odd = new Tone(Pitch.parse("C4").orElseThrow(), 20, false);
        Tone many = tone("C####4");
        Writing writing =
                LilypondWriter.write(music(Timbre.UNKNOWN, chord(0, 1, sharp), chord(1, 1, odd), chord(2, 2, many)));
        assertThat(text(writing)).contains(" ctqs'4 c'4 e'2 |");
        assertThat(writing.findings())
                .extracting(Finding::slug, Finding::variant)
                .containsExactlyInAnyOrder(
                        tuple("lilypond-left-out", "cents"), tuple("lilypond-mended", "accidentals"));
    }

    @Test
    void chordsAreTiedWholeOrInPart() {
        Chord whole = chord(0, 6, tone("C4"), tone("E4"));
        Chord part = chord(6, 1, tone("C4").withTie(true), tone("E4"));
        assertThat(written(whole, part, chord(7, 1, tone("C4"))))
                .contains("<c' e'>1~ | % 1")
                .contains("<c' e'>2 <c'~ e'>4 c'4 | % 2");
    }

    @Test
    void marksStandBehindTheirChord() {
        Marks marks = new Marks(
                Set.of(Articulation.STACCATO, Articulation.FERMATA, Articulation.SLUR_BEGINS),
                List.of(new Grace(List.of(tone("D4")), Beats.of(1, 2), true)),
                List.of(new Syllable("Hal", true)),
                "Am7");
        Chord first =
                new Chord(Beats.ZERO, Beats.of(1), List.of(tone("C4")), OptionalDouble.of(Dynamic.MF.level()), marks);
        Chord second = chord(1, 3, tone("E4"))
                .withMarks(Marks.NONE.with(Set.of(Articulation.SLUR_ENDS)).with(0, new Syllable("le", false)));
        assertThat(written(first, second))
                .contains("\\slashedGrace { d'8 } c'4-.\\fermata(\\mf^\"Am7\" e'2.) | % 1")
                .contains("\\new Lyrics \\lyricsto \"part1voice1\" {")
                .contains("\"Hal\" -- \"le\"");
    }

    @Test
    void keysMetersPickupsAndTempo() {
        MeterMap meter = MeterMap.of(
                List.of(new MeterMark(Beats.ZERO, new Meter(3, 4)), new MeterMark(Beats.of(4), new Meter(6, 8))),
                Beats.of(1));
        Key dorian = Key.parse("D", "dorian").orElseThrow();
        TempoMap tempo = TempoMap.of(List.of(
                TempoMark.change(Beats.ZERO, 100),
                TempoMark.ramp(Beats.of(1), 60, Beats.of(2)),
                TempoMark.change(Beats.of(4), 90)));
        Music music = new Music(
                Heading.of(""),
                Optional.of(meter),
                List.of(new KeyMark(Beats.ZERO, dorian)),
                tempo,
                List.of(new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 7, tone("D4"))))))));
        assertThat(text(LilypondWriter.write(music)))
                .contains("\\time 3/4 \\partial 4 \\key d \\dorian s1\n  \\time 6/8 s2.\n")
                .contains("\\tempo 4 = 100 s4\n  \\tempo \"rit.\" s2\n  \\tempo 4 = 60 s4\n  \\tempo 4. = 60 s2.\n")
                .contains("d'4~ | % 0\n        d'2.~ | % 1\n        d'2. | % 2\n");
    }

    @Test
    void drumsHaveNamesAndUnknownOnesAreTold() {
        Tone kick = tone("C2");
        Tone none = tone("C7");
        Writing writing = LilypondWriter.write(music(Timbre.DRUMS, chord(0, 1, kick), chord(1, 3, none)));
        assertThat(text(writing)).contains("\\new DrumStaff").contains("bd4 r2. | % 1");
        assertThat(writing.findings()).extracting(Finding::variant).containsExactly("drum");
    }

    @Test
    void tablatureStandsUnderItsStaff() {
        List<Pitch> strings =
                List.of(Pitch.parse("G4").orElseThrow(), Pitch.parse("C4").orElseThrow());
        Writing writing =
                LilypondWriter.write(music(Timbre.UNKNOWN, chord(0, 4, tone("C4"))), new LilypondOptions(strings));
        assertThat(text(writing)).contains("\\new TabStaff \\with { stringTunings = \\stringTuning <g' c'> } <<");
    }

    @Test
    void hostileWordsStayWords() {
        String title = "\"} \\score #(system \"x\") %{ \n\u0007\ud800";
        Music music = new Music(title, Optional.empty(), List.of(), TempoMap.DEFAULT, List.of());
        assertThat(text(LilypondWriter.write(music)))
                .contains("title = \"\\\"} \\\\score #(system \\\"x\\\") %{    \"\n");
    }

    @Test
    void everythingIsWrittenAndNothingIsThrown() {
        for (int seed = 0; seed < 500; seed++) {
            Music music = DecoratedMusic.of(seed);
            Engraving engraving = Engraving.of(music, new Findings("lilypond"));
            List<String> expected = new ArrayList<>();
            for (EngravedPart part : engraving.parts()) {
                part.voices().forEach(voice -> engraving.bars().forEach(bar -> expected.add(end(bar))));
            }
            List<String> ends = text(LilypondWriter.write(music))
                    .lines()
                    .map(BAR_END::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .toList();
            assertThat(ends).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** How the line of a bar ends. */
    private static String end(Bar bar) {
        return bar.meter().isPresent() ? "% " + bar.number() : "\\bar \"\"";
    }

    @Test
    void anInstrumentWithoutANumberIsTold() {
        Writing writing = LilypondWriter.write(music(new Timbre.Named("gong"), chord(0, 4, tone("C4"))));
        assertThat(writing.findings())
                .extracting(
                        Finding::slug,
                        Finding::variant,
                        finding -> finding.arguments().get("what"))
                .containsExactly(tuple("lilypond-left-out", "instrument", "gong"));
    }

    @Test
    void aBeatOfTheTempoIsThatOfTheMeter() {
        Music music = new Music(
                Heading.of(""),
                Optional.of(MeterMap.of(
                        List.of(
                                new MeterMark(Beats.ZERO, new Meter(3, 8)),
                                new MeterMark(Beats.of(3), new Meter(9, 8)),
                                new MeterMark(Beats.of(12), new Meter(3, 4))),
                        Beats.ZERO)),
                List.of(),
                TempoMap.of(List.of(
                        TempoMark.change(Beats.ZERO, 60),
                        TempoMark.change(Beats.of(3), 90),
                        TempoMark.change(Beats.of(12), 90))),
                List.of(new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 15, tone("D4"))))))));
        assertThat(text(LilypondWriter.write(music)).lines().filter(line -> line.contains("\\tempo ")))
                .extracting(line -> line.replaceFirst(" s.*", "").strip())
                .containsExactly("\\tempo 4 = 60", "\\tempo 4. = 60", "\\tempo 4 = 90");
    }
}
