package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.abc.AbcText.HEAD;
import static org.cmusic.notation.abc.AbcText.chords;
import static org.cmusic.notation.abc.AbcText.music;
import static org.cmusic.notation.abc.AbcText.read;
import static org.cmusic.notation.abc.AbcText.shown;
import static org.cmusic.notation.abc.AbcText.told;
import static org.cmusic.notation.abc.AbcText.toldOf;
import static org.cmusic.notation.abc.AbcText.tune;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tunes and books of tunes: repeats, voices, lines, what is left out, what is refused. */
class AbcReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|:CDEF:|GABc|;CDEFCDEFGABc",
                "CDEF:|GABc|;CDEFCDEFGABc",
                "CDEF||GABc:|;CDEFGABcGABc",
                "|:CDEF::GABc:|;CDEFCDEFGABcGABc",
                "|:CDEF|1GABc:|2cBAG|];CDEFGABcCDEFcBAG",
                "|:CDEF|[1,3GABc:|[2cBAG:|4 FEDC||C4|];CDEFGABcCDEFcBAGCDEFGABcCDEFFEDCC",
                "|:CDEF|[1-2GABc:|[3cBAG|];CDEFGABcCDEFGABcCDEFcBAG",
                "|:CDEF|1GABc:|;CDEFGABcCDEF",
                "|::CDEF::|;CDEFCDEFCDEF",
                "|:CDEF|1GABc:|2cBAG||FEDC:|;CDEFGABcCDEFcBAGFEDCFEDC",
                "|:CDEF:||:GABc:|];CDEFCDEFGABcGABc",
                "|:CDEF|1GABc:|2cBAG:|C4|;CDEFGABcCDEFcBAGC",
                "|:CDEF:|[|GABc|];CDEFCDEFGABc",
            })
    void repeatsArePlayed(String code, String played) {
        String letters = chords(tune(code)).stream()
                .map(chord -> {
                    String letter = chord.tones().get(0).pitch().letter().name();
                    return chord.tones().get(0).pitch().octave() > 4
                            ? letter.toLowerCase(java.util.Locale.ROOT)
                            : letter;
                })
                .collect(Collectors.joining());
        assertThat(letters).isEqualTo(played);
    }

    @Test
    void partsArePlayedInTheirOrder() {
        Music music = music("X:1\nM:4/4\nL:1/1\nP:(AB)2A\nK:C\nP:A\nC|\nP:B\n|:D:|\n");
        assertThat(shown(music.parts().get(0).voices().get(0)))
                .isEqualTo("C4@0+4 D4@4+4 D4@8+4 C4@12+4 D4@16+4 D4@20+4 C4@24+4");
    }

    @Test
    void whatHoldsIsPlayedAgain() {
        Music music = music(HEAD + "K:C\n|:F4|[M:3/4][K:G]F3|[M:4/4][K:C]F4:|\n");
        assertThat(music.meter().orElseThrow().marks().toString()).contains("at=4b", "at=7b", "at=15b");
        assertThat(shown(music.parts().get(0).voices().get(0)))
                .isEqualTo("F4@0+4 F#4@4+3 F4@7+4 F4@11+4 F#4@15+3 F4@18+4");
    }

    @Test
    void pickupOfARepeatFillsItsLastBar() {
        Reading reading = read(HEAD + "K:C\n|:C|DEFG|ABc:|\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.pieces().get(0).meter().orElseThrow().pickup()).isEqualTo(Beats.of(1));
    }

    @Test
    void voicesOfOnePartAndOfSeveral() {
        Music music = music(
                "X:1\nM:4/4\nL:1/4\n%%score (S A) | B\nV:S clef=treble name=\"High\"\nV:A\nV:B clef=bass octave=-1\n"
                        + "K:C\n[V:S]c4|\n[V:A]G4|\nV:B\n%%MIDI program 42\nC4|\n");
        assertThat(music.parts()).hasSize(2);
        Part high = music.parts().get(0);
        assertThat(high.name()).isEqualTo("High");
        assertThat(high.clef()).contains(Clef.TREBLE);
        assertThat(high.voices()).hasSize(2);
        Part low = music.parts().get(1);
        assertThat(low.name()).isEqualTo("B");
        assertThat(low.timbre()).isEqualTo(new Timbre.Program(42));
        assertThat(shown(low.voices().get(0))).isEqualTo("C3@0+4");
    }

    @Test
    void transposedVoiceIsReadAsItSounds() {
        Music music = music("X:1\nM:4/4\nL:1/4\nV:1 transpose=-2\nK:D\nD F ^G A|\n");
        assertThat(shown(music.parts().get(0).voices().get(0))).isEqualTo("C4@0+1 E4@1+1 F#4@2+1 G4@3+1");
        assertThat(music.keys().toString()).contains("C major");
    }

    @Test
    void clefWithAnOctaveSoundsThere() {
        Music music = music("X:1\nL:1/4\nK:C clef=treble-8\nc|\n");
        assertThat(shown(music.parts().get(0).voices().get(0))).isEqualTo("C4@0+1");
        assertThat(music.parts().get(0).clef()).contains(Clef.TREBLE_8);
    }

    @Test
    void barsLaidOverOthersAreAVoice() {
        Music music = music(HEAD + "K:C\nC4|^CDEF & c2 ^d2|C4 & G4|\n");
        assertThat(music.parts()).hasSize(1);
        assertThat(music.parts().get(0).voices()).hasSize(2);
        assertThat(shown(music.parts().get(0).voices().get(1))).isEqualTo("C5@4+2 D#5@6+2 G4@8+4");
    }

    @Test
    void linesGoOn() {
        List<Chord> chords = chords(tune("C D \\\nE F\nw:a b c\n+:d"));
        assertThat(chords.get(3).marks().lyrics().get(0).text()).isEqualTo("d");
    }

    @Test
    void severalTunes() {
        Reading reading = read("M:3/4\nX:1\nT:One\nK:C\nC\n\nX:2\nT:Two\nM:2/4\nK:G\nF\n");
        assertThat(reading.pieces()).extracting(Music::title).containsExactly("One", "Two");
        assertThat(reading.pieces().get(0).meter().orElseThrow().meterAt(Beats.ZERO))
                .hasToString("3/4");
        AbcBook book = AbcBook.of("X:5\nT:One\nK:C\nC\nX:9\nT:Two\nK:C\nD\n".getBytes(StandardCharsets.UTF_8));
        assertThat(book.entries())
                .extracting(entry -> entry.number().getAsInt())
                .containsExactly(5, 9);
        assertThat(book.read(1).pieces().get(0).title()).isEqualTo("Two");
    }

    @Test
    void musicBehindABlankLineGoesOn() {
        Reading reading = read(HEAD + "K:C\nCDEF|\n\nGABc|\n\nAs sung at home.\n");
        assertThat(reading.pieces().get(0).end()).isEqualTo(Beats.of(8));
        assertThat(reading.findings()).extracting(Finding::variant).containsExactly("blank", "text");
    }

    @Test
    void whatIsLeftOutIsTold() {
        assertThat(toldOf("C !D.C.! D \"^slow\"E ~F|"))
                .containsExactly(
                        "abc-left-out.jump 7:3 D.C.",
                        "abc-left-out.annotation 7:12",
                        "abc-left-out.decoration 7:21 roll");
        assertThat(toldOf("C) ?D\"G\"z- [CC] [C2D]>|"))
                .containsExactly(
                        "abc-left-out.slur 7:2",
                        "abc-left-out.character 7:4 ?",
                        "abc-left-out.on-rest 7:9",
                        "abc-left-out.tie 7:10",
                        "abc-mended.unison 7:14",
                        "abc-mended.chord-length 7:20");
        assertThat(told("X:1\nm:~g g\nK:C middle=d\nP:A\nC,,,,,,,D\n"))
                .containsExactly(
                        "abc-left-out.macro 2:1",
                        "abc-left-out.setting 3:1 middle",
                        "abc-left-out.label 4:1 A",
                        "abc-left-out.pitch 5:1");
    }

    @Test
    void barsThatAreApartAreTold() {
        assertThat(told("X:1\nM:4/4\nL:1/4\nK:C\nV:1\nC4|D4|E4|\nV:2\nC4|D3|E4 F|\n"))
                .containsExactly("abc-mended.apart 8:6 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "X:1\n", "X:1\nK:C\n", "X:1\nK:C\nz4|\n", "\u0000\u0001", "X:1\nK:C\nC9999"})
    void nothingIsThrown(String text) {
        Reading reading = read(text);
        assertThat(reading.pieces().isEmpty())
                .isEqualTo(reading.findings().stream()
                        .anyMatch(finding -> finding.slug().equals("bad-abc")));
    }

    @Test
    void playingThatGrowsBeyondAllIsRefused() {
        String bars = "CDEF|".repeat(2000);
        String endings = "|:" + bars + "[1-32 C4:|";
        String text = "X:1\nP:(((((A9)9)9)9)9)9\nL:1/4\nM:4/4\nK:C\nP:A\n" + endings.repeat(30) + "\n";
        Reading reading = read(text);
        assertThat(reading.findings()).extracting(Finding::variant).containsExactly("long");
        Reading longest = read("X:1\nL:1/1\nK:C\n" + "C9999 ".repeat(200));
        assertThat(longest.pieces()).isEmpty();
        assertThat(longest.findings()).extracting(Finding::variant).containsExactly("long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "z", "x", "[V:1]C", "{c}"})
    void soManyNotesAreToldWhereTheFirstBeyondStands(String note) {
        Reading reading = read("X:1\nK:C\n" + note.repeat(NoteCount.MOST_OF_TUNE) + "|C\n");
        assertThat(reading.pieces()).isEmpty();
        Finding found = reading.findings().get(0);
        assertThat(List.of(found.variant(), found.line(), found.column()))
                .containsExactly("long", 3, note.length() * NoteCount.MOST_OF_TUNE + 2);
    }

    @Test
    void notesOfAChordCountEach() {
        String chord = "[CEGc]";
        Reading reading = read("X:1\nK:C\n" + chord.repeat(NoteCount.MOST_OF_TUNE / 4) + "|C\n");
        assertThat(reading.findings()).extracting(Finding::variant).containsExactly("long");
    }

    @Test
    void notesOfAllTunesAreCounted() {
        String chord = "[CEGc]";
        int chords = NoteCount.MOST_OF_FILE / 10;
        Reading reading = read(("X:1\nK:C\n" + chord.repeat(chords) + "|\n\n").repeat(3));
        assertThat(reading.pieces()).isEmpty();
        Finding found = reading.findings().get(0);
        assertThat(List.of(found.variant(), found.line(), found.column()))
                .containsExactly("notes", 11, chord.length() * chords / 2 + 2);
    }

    @Test
    void moreThan256VoicesAreRefused() {
        StringBuilder tune = new StringBuilder("X:1\nK:C\n");
        for (int i = 1; i <= 256; i++) {
            tune.append("V:").append(i).append("\nC4|\n");
        }
        assertThat(read(tune.toString()).pieces()).hasSize(1);
        Reading reading = read(tune + "V:257\nC4|\n");
        assertThat(reading.pieces()).isEmpty();
        Finding found = reading.findings().get(0);
        assertThat(List.of(found.variant(), found.line())).containsExactly("voices", 515);
    }

    @Test
    void toneIsOneOfTheFile() {
        assertThat(chords(tune("=C")).get(0).tones())
                .containsExactly(Tone.of(org.cmusic.model.Pitch.parse("C4").orElseThrow()));
    }
}
