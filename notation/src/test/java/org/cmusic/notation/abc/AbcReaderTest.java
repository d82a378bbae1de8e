package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbcReaderTest {
    private static final String HEAD = "X:1\nT:Song\nM:4/4\nL:1/4\nQ:1/4=90\n";

    private static Reading read(String text) {
        return AbcReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Music music(String text) {
        Reading reading = read(text);
        assertThat(reading.pieces()).as(reading.findings().toString()).hasSize(1);
        return reading.pieces().get(0);
    }

    /** The first voice of a tune in C, in quarters of 4/4. */
    private static Voice tune(String code) {
        return music(HEAD + "K:C\n" + code + "\n").parts().get(0).voices().get(0);
    }

    private static List<Chord> chords(Voice voice) {
        return voice.events().stream()
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .toList();
    }

    /** The chords of a voice: pitches, where they begin, how long they are. */
    private static String shown(Voice voice) {
        return chords(voice).stream()
                .map(chord -> pitches(chord) + "@" + plain(chord.onset()) + "+" + plain(chord.length()))
                .collect(Collectors.joining(" "));
    }

    private static String plain(Beats beats) {
        return beats.toString().replace("b", "");
    }

    private static String pitches(Chord chord) {
        return chord.tones().stream()
                .map(tone -> tone.pitch() + (tone.cents() == 0 ? "" : "+" + tone.cents()) + (tone.tied() ? "~" : ""))
                .collect(Collectors.joining(","));
    }

    private static String pitches(String code) {
        return chords(tune(code)).stream().map(AbcReaderTest::pitches).collect(Collectors.joining(" "));
    }

    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        for (Finding finding : read(text).findings()) {
            told.add("%s.%s %d:%d %s"
                    .formatted(
                            finding.slug(),
                            finding.variant(),
                            finding.line(),
                            finding.column(),
                            finding.arguments().get("what"))
                    .strip());
        }
        return told;
    }

    private static List<String> toldOf(String code) {
        return told(HEAD + "K:C\n" + code + "\n");
    }

    @Test
    void headSaysWhatThePieceIs() {
        Music music = music("%abc-2.1\nO:Here\n\nX:7\nT:First\nT:Second\nC:Someone\nR:reel\nM:3/4\nL:1/8\nQ:3/8=80\n"
                + "%%pagewidth 20cm\nK:Ddor\nD2|\n");
        assertThat(music.title()).isEqualTo("First");
        assertThat(music.heading().composer()).isEqualTo("Someone");
        assertThat(music.heading().remarks()).containsExactly("O:Here", "T:Second", "R:reel", "%%pagewidth 20cm");
        assertThat(music.meter().orElseThrow().meterAt(Beats.ZERO)).isEqualTo(new Meter(3, 4));
        assertThat(music.tempo()).isEqualTo(TempoMap.steady(120));
        assertThat(music.keys().toString()).contains("D dorian");
    }

    @ParameterizedTest
    @CsvSource({"1/4=100,100", "3/8=100,150", "'\"Allegro\" 1/4=120',120", "100,50", "C3=40,60", "1/4 3/8=40,100"})
    void tempo(String field, double bpm) {
        Music music = music("X:1\nL:1/8\nQ:" + field + "\nK:C\nC|\n");
        assertThat(music.tempo().bpmAt(Beats.ZERO)).isEqualTo(bpm);
    }

    @ParameterizedTest
    @CsvSource({"C,4/4", "C|,2/2", "2+3/8,5/8", "(2+3+2)/8,7/8", "12/8,12/8"})
    void meter(String field, String meter) {
        Music music = music("X:1\nM:" + field + "\nK:C\nC|\n");
        assertThat(music.meter().orElseThrow().meterAt(Beats.ZERO)).hasToString(meter);
    }

    @Test
    void musicWithoutMeterHasNoBars() {
        assertThat(music("X:1\nM:none\nK:C\nCDE|F|\n").meter()).isEmpty();
        assertThat(music("X:1\nK:C\nCDE|F|\n").meter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2/4,1/4", "3/4,1/2", "6/8,1/2", "4/4,1/2", "none,1/2"})
    void unitFollowsFromTheMeter(String meter, String length) {
        Music music = music("X:1\nM:" + meter + "\nK:C\nC|\n");
        assertThat(music.parts().get(0).voices().get(0).events().get(0).length())
                .isEqualTo(Beats.parse(length));
    }

    @Test
    void lengths() {
        assertThat(shown(tune("C2 D/ E// F3/2 G/4 A3/ c'2/3")))
                .isEqualTo("C4@0+2 D4@2+1/2 E4@5/2+1/4 F4@11/4+3/2 G4@17/4+1/4 A4@9/2+3/2 C6@6+2/3");
    }

    @Test
    void octaves() {
        assertThat(pitches("C,, C, C c c' c'' c,")).isEqualTo("C2 C3 C4 C5 C6 C7 C4");
    }

    @Test
    void accidentalsHoldForTheBarInEveryOctave() {
        assertThat(pitches("^F f F _f|F f ^^c __B|=c c")).isEqualTo("F#4 F#5 F#4 Fb5 F4 F5 C##5 Bbb4 C5 C5");
    }

    @Test
    void accidentalsHoldAsTheFileSays() {
        assertThat(pitches("[I:propagate-accidentals octave] ^F f F|")).isEqualTo("F#4 F5 F#4");
        assertThat(pitches("[I:propagate-accidentals not] ^F f F|")).isEqualTo("F#4 F5 F4");
    }

    @Test
    void accidentalGoesOnThroughATie() {
        assertThat(pitches("z3 ^F-|F F f2|")).isEqualTo("F#4~ F#4 F4 F5");
    }

    @Test
    void quarterTones() {
        assertThat(pitches("^/C _/D ^3/2E")).isEqualTo("C4+50.0 D4+-50.0 E#4+50.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "G;F#4 C4 B4",
                "Am;F4 C4 B4",
                "Bb;F4 C4 Bb4",
                "F#mixolydian;F#4 C#4 B4",
                "D Phr;F4 C4 Bb4",
                "C none;F4 C4 B4",
                "none;F4 C4 B4",
                "HP;F#4 C#4 B4",
                "D phr ^f;F#4 C4 Bb4",
                "D exp _b ^f;F#4 C4 Bb4",
                "^f;F#4 C4 B4",
                "E minor clef=bass;F#4 C4 B4",
                "G treble;F#4 C4 B4",
                "C#m;F#4 C#4 B4",
            })
    void keys(String field, String pitches) {
        Voice voice =
                music("X:1\nK:" + field + "\nF C B\n").parts().get(0).voices().get(0);
        assertThat(chords(voice).stream().map(AbcReaderTest::pitches).collect(Collectors.joining(" ")))
                .isEqualTo(pitches);
    }

    @Test
    void keyOfItsOwnSignsIsTheModeThatHasThem() {
        assertThat(music("X:1\nK:D exp ^f ^c _b\nD\n").keys().toString()).contains("D major");
        assertThat(music("X:1\nK:E exp ^f\nD\n").keys().toString()).contains("E minor");
    }

    @Test
    void restsAndSpaces() {
        Voice voice = tune("C z D2|Z2|y E x2 F");
        assertThat(shown(voice)).isEqualTo("C4@0+1 D4@2+2 E4@12+1 F4@15+1");
        assertThat(voice.events()).contains(new Rest(Beats.of(1), Beats.of(1)), new Rest(Beats.of(4), Beats.of(4)));
        assertThat(voice.events().stream().filter(Rest.class::isInstance)).hasSize(3);
    }

    @Test
    void tuplets() {
        assertThat(shown(tune("(3CDE (3:2:4C/D/E/F/ (2CD G|")))
                .startsWith(
                        "C4@0+2/3 D4@2/3+2/3 E4@4/3+2/3 C4@2+1/3 D4@7/3+1/3 E4@8/3+1/3 F4@3+1/3 C4@10/3+3/2 D4@29/6+3/2");
        assertThat(shown(tune("(3:2C2 D z E"))).isEqualTo("C4@0+4/3 D4@4/3+2/3 E4@8/3+1");
    }

    @Test
    void brokenRhythm() {
        assertThat(shown(tune("C>D E<F|G>>A B <<{d} c")))
                .isEqualTo("C4@0+3/2 D4@3/2+1/2 E4@2+1/2 F4@5/2+3/2 G4@4+7/4 A4@23/4+1/4 B4@6+1/4 C5@25/4+7/4");
    }

    @Test
    void chordsAndTheirTies() {
        assertThat(shown(tune("[CEG]2 [C2G2]/ [c-E]- [Ec]"))).isEqualTo("C4,E4,G4@0+2 C4,G4@2+1 E4~,C5~@3+1 E4,C5@4+1");
        assertThat(pitches("[C-E][CF]")).isEqualTo("C4~,E4 C4,F4");
    }

    @Test
    void tieToAnotherPitchIsNone() {
        assertThat(pitches("C-D C-|C")).isEqualTo("C4 D4 C4~ C4");
    }

    @Test
    void graces() {
        Chord chord = chords(tune("{/g}C {ga2}D")).get(1);
        assertThat(chord.marks().graces()).hasSize(2);
        assertThat(chord.marks().graces().get(1).length()).isEqualTo(Beats.of(1));
        assertThat(chords(tune("{/g}C")).get(0).marks().graces().get(0).slashed())
                .isTrue();
    }

    @Test
    void marks() {
        List<Chord> chords = chords(tune("\"Am7\".C !accent!!p!D (E F) HG TA !f!B !fermata!c"));
        assertThat(chords.get(0).marks().symbol()).isEqualTo("Am7");
        assertThat(chords.get(0).marks().articulations()).containsExactly(Articulation.STACCATO);
        assertThat(chords.get(0).level()).isEmpty();
        assertThat(chords.get(1).marks().articulations()).containsExactly(Articulation.ACCENT);
        assertThat(chords.get(2).level().orElseThrow()).isEqualTo(Dynamic.P.level());
        assertThat(chords.get(2).marks().articulations()).containsExactly(Articulation.SLUR_BEGINS);
        assertThat(chords.get(3).marks().articulations()).containsExactly(Articulation.SLUR_ENDS);
        assertThat(chords.get(4).marks().articulations()).containsExactly(Articulation.FERMATA);
        assertThat(chords.get(5).marks().articulations()).containsExactly(Articulation.TRILL);
        assertThat(chords.get(7).level().orElseThrow()).isEqualTo(Dynamic.F.level());
    }

    @Test
    void lettersStandForMarks() {
        assertThat(chords(tune("[U:W=!tenuto!]WC +marcato+D")).stream()
                        .map(chord -> chord.marks().articulations()))
                .containsExactly(java.util.Set.of(Articulation.TENUTO), java.util.Set.of(Articulation.MARCATO));
    }

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
    void words() {
        List<Chord> chords = chords(tune("C D E F|G A|B c\nw:Glo-ri-a~x _ | a * | o\\-k-\nw:Two\nc\nw:end"));
        assertThat(chords.stream()
                        .map(chord -> chord.marks().lyrics().stream()
                                .map(syllable -> syllable.text() + (syllable.goesOn() ? "-" : ""))
                                .collect(Collectors.joining("/"))))
                .containsExactly("Glo-/Two", "ri-", "a x", "", "a", "", "o-k-", "", "end");
        assertThat(chords.get(0).marks().lyrics().get(0)).isEqualTo(new Syllable("Glo", true));
    }

    @Test
    void wordsMayComeLaterInNewerFiles() {
        String text = "X:1\nL:1/4\nK:C\nCD|\nEF|\nw:a b";
        assertThat(chords(music(text).parts().get(0).voices().get(0))
                        .get(2)
                        .marks()
                        .lyrics())
                .hasSize(1);
        assertThat(chords(music("%abc-2.1\n" + text).parts().get(0).voices().get(0))
                        .get(0)
                        .marks()
                        .lyrics())
                .hasSize(1);
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
    void textsHaveAccents() {
        assertThat(music("X:1\nT:Caf\\'e &amp; Gar\\,con &uuml;ber \\u00df\nK:C\nC\n")
                        .title())
                .isEqualTo("Caf\u00e9 & Gar\u00e7on &uuml;ber \u00df".replace("&uuml;", "\u00fc"));
    }

    @Test
    void oldChordsAndLineBreaks() {
        assertThat(pitches("+CEG+ D ! E!")).isEqualTo("C4,E4,G4 D4 E4");
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
        assertThat(told("X:1\nm:~g = g\nK:C middle=d\nP:A\nC,,,,,,,D\n"))
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
        String endings = "|:" + bars + "[1-32 C4:|".repeat(1);
        String text = "X:1\nP:(((((A9)9)9)9)9)9\nL:1/4\nM:4/4\nK:C\nP:A\n" + endings.repeat(30) + "\n";
        Reading reading = read(text);
        assertThat(reading.pieces().size() + reading.findings().size()).isPositive();
        Reading longest = read("X:1\nL:1/1\nK:C\n" + "C9999 ".repeat(200));
        assertThat(longest.pieces()).isEmpty();
        assertThat(longest.findings()).extracting(Finding::variant).containsExactly("long");
    }

    @Test
    void toneIsOneOfTheFile() {
        assertThat(chords(tune("=C")).get(0).tones())
                .containsExactly(Tone.of(org.cmusic.model.Pitch.parse("C4").orElseThrow()));
    }
}
