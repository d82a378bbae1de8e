package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernReaderTest {
    /** Reads lines in which one space or more stands for a tabulator, and {@code ·} for a space. */
    private static Reading reading(String... lines) {
        String text = Stream.of(lines)
                .map(line -> line.startsWith("!!")
                        ? line
                        : line.replaceAll(" +", "\t").replace('·', ' '))
                .collect(Collectors.joining("\n", "", "\n"));
        return KernReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Music music(String... lines) {
        Reading reading = reading(lines);
        assertThat(reading.findings()).isEmpty();
        return reading.pieces().get(0);
    }

    /** One spine of some lines. */
    private static Music spine(String... lines) {
        return music(Stream.of(Stream.of("**kern"), Stream.of(lines), Stream.of("*-"))
                .flatMap(line -> line)
                .toArray(String[]::new));
    }

    private static List<String> shown(Music music, int part, int voice) {
        return music.parts().get(part).voices().get(voice).events().stream()
                .map(KernReaderTest::shown)
                .toList();
    }

    private static String shown(Event event) {
        String what = event instanceof Chord chord
                ? chord.tones().stream()
                        .map(tone -> tone.pitch() + (tone.tied() ? "~" : ""))
                        .collect(Collectors.joining("+"))
                : "rest";
        return event.onset() + " " + event.length() + " " + what;
    }

    private static Marks marks(Music music, int event) {
        return ((Chord) music.parts().get(0).voices().get(0).events().get(event)).marks();
    }

    private static List<String> told(String... lines) {
        return reading(lines).findings().stream().map(KernReaderTest::told).toList();
    }

    private static String told(Finding finding) {
        Object what = finding.arguments().getOrDefault("what", "");
        return (finding.slug().replace("kern-", "") + " " + finding.variant() + " " + what).strip()
                + "@"
                + finding.line()
                + ":"
                + finding.column();
    }

    @ParameterizedTest
    @CsvSource({
        "4c, 1b C4",
        "8cc#, 1/2b C#5",
        "2.BB-, 3b Bb2",
        "16..ddd--, 7/16b Dbb6",
        "0C, 8b C3",
        "00cn, 16b C4",
        "12e, 1/3b E4",
        "3%2f, 8/3b F4",
        "4%3.g, 9/2b G4",
        "6..a, 7/6b A4",
        "4c·4e·4g, 1b C4+E4+G4",
        "4gX·ex·c, 1b C4+E4+G4",
        "8.LL/f#JJkk, 3/4b F#4",
        "4r, 1b rest"
    })
    void lengthsAndPitches(String token, String event) {
        assertThat(shown(spine(token), 0, 0)).containsExactly("0b " + event);
    }

    @Test
    void spinesAreTimedByTheirNotesTheLowestFirst() {
        Music music = music("**kern **kern", "2C 8c", ". 4d", ". 8e", "4D 4f", "*- *-");
        assertThat(shown(music, 1, 0)).containsExactly("0b 2b C3", "2b 1b D3");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1/2b C4", "1/2b 1b D4", "3/2b 1/2b E4", "2b 1b F4");
    }

    @Test
    void splitSpinesAreVoicesOfOnePart() {
        Music music = music(
                "**kern **kern",
                "4C 4c",
                "* *^",
                "1C 4e 2c",
                "* *^ *",
                ". 4f 8a .",
                ". . 8b .",
                "* *v *v *v",
                ". 2g",
                "*- *-");
        assertThat(music.parts().get(0).voices()).hasSize(3);
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b C4", "1b 1b E4", "2b 1b F4", "3b 2b G4");
        assertThat(shown(music, 0, 1)).containsExactly("1b 2b C4");
        assertThat(shown(music, 0, 2)).containsExactly("2b 1/2b A4", "5/2b 1/2b B4");
    }

    @Test
    void spinesSideBySideJoinEachItsOwn() {
        Music music = music("**kern **kern", "*^ *^", "4C 4E 4c 4e", "*v *v *v *v", "4D 4d", "*- *-");
        assertThat(shown(music, 1, 0)).containsExactly("0b 1b C3", "1b 1b D3");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b C4", "1b 1b D4");
        assertThat(shown(music, 0, 1)).containsExactly("0b 1b E4");
    }

    @Test
    void spinesChangePlacesBeginAndEnd() {
        Music music = music(
                "**kern **kern",
                "4C 4c",
                "*x *x",
                "4d 4D",
                "*+ *",
                "* **kern *",
                "4e 4r 4E",
                "* *- *",
                "4f 4F",
                "*- *-");
        assertThat(shown(music, 2, 0)).containsExactly("0b 1b C3", "1b 1b D3", "2b 1b E3", "3b 1b F3");
        assertThat(shown(music, 1, 0)).containsExactly("0b 1b C4", "1b 1b D4", "2b 1b E4", "3b 1b F4");
        assertThat(shown(music, 0, 0)).containsExactly("2b 1b rest");
    }

    @Test
    void tiesAlsoInPartsOfChords() {
        assertThat(shown(spine("[4c·4e", "4c_·[4g", "4c]·4g]"), 0, 0))
                .containsExactly("0b 1b C4~+E4", "1b 1b C4~+G4~", "2b 1b C4+G4");
        assertThat(told("**kern", "[4c", "4d", "4e]", "*-")).containsExactly("mended tie@2:1");
    }

    @Test
    void graceNotesTakeNoTime() {
        Music music = spine("4c", "8dq", "16eqq·16gqq", "4f");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b C4", "1b 1b F4");
        assertThat(marks(music, 1).graces()).extracting(Grace::slashed).containsExactly(true, false);
        assertThat(marks(music, 1).graces().get(1).length()).isEqualTo(Beats.of(1, 4));
        assertThat(told("**kern", "4c", "8dq", "4r", "8eq", "*-")).containsExactly("left-out grace@4:1");
    }

    @Test
    void smallChordsAreStruckThrough() {
        Music music = spine("8cq·8eq", "8cqq·8eqq", "4f");
        assertThat(marks(music, 0).graces()).extracting(Grace::slashed).containsExactly(true, false);
    }

    @Test
    void slursOfSmallNotesAreThoseOfTheirChord() {
        Music music = spine("(8ddq", "4cc", "4d)", "(4e", "8fq)", "4g");
        Set<Articulation> begins = Set.of(Articulation.SLUR_BEGINS);
        Set<Articulation> ends = Set.of(Articulation.SLUR_ENDS);
        for (int i = 0; i < 4; i++) {
            assertThat(marks(music, i).articulations()).isEqualTo(i % 2 == 0 ? begins : ends);
        }
    }

    @Test
    void otherMarksOfSmallNotesAreTold() {
        assertThat(told("**kern", "8ddq'", "4cc", "*-")).containsExactly("left-out grace-marks@2:1");
    }

    @Test
    void slursFromSmallNotesToTheirChordAreTold() {
        List<String> lines = List.of("**kern", "(8ddq", "4cc)", "(4e", "(8fq", "4g)", "*-");
        Reading reading = reading(lines.toArray(String[]::new));
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("grace-marks");
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.arguments()).containsEntry("count", 2);
        });
        Music music = reading.pieces().get(0);
        assertThat(marks(music, 0).articulations()).isEmpty();
        assertThat(marks(music, 1).articulations()).containsExactly(Articulation.SLUR_BEGINS);
        assertThat(marks(music, 2).articulations()).containsExactly(Articulation.SLUR_ENDS);
    }

    @Test
    void aSecondSyllableOfAVerseIsTold() {
        assertThat(told("**kern **text", "4c la", "* *^", "4d do re", "* *v *v", "*- *-"))
                .containsExactly("left-out text@4:7");
    }

    @Test
    void expansionOrdersSections() {
        Music music = spine(
                "*>[A,B,A]",
                "*>norep[B]",
                "*M2/4",
                "*>A",
                "*k[f#]",
                "4c",
                "4d",
                "=:|!",
                "*>B",
                "*M3/4",
                "*k[b-]",
                "4e",
                "4f",
                "4g",
                "=");
        assertThat(shown(music, 0, 0))
                .containsExactly("0b 1b C4", "1b 1b D4", "2b 1b E4", "3b 1b F4", "4b 1b G4", "5b 1b C4", "6b 1b D4");
        assertThat(music.meter().orElseThrow().marks())
                .extracting(mark -> mark.at() + " " + mark.meter())
                .containsExactly("0b 2/4", "2b 3/4", "5b 2/4");
        assertThat(music.keys())
                .extracting(mark -> mark.at() + " " + mark.key())
                .containsExactly("0b G major", "2b F major", "5b G major");
    }

    @Test
    void sectionsThatAreNotThereAreTold() {
        assertThat(told("**kern", "*>[A,Z]", "*>A", "4c", "*-")).containsExactly("left-out section Z@2:1");
        assertThat(told("**kern", "*M1/4", "4c", "=:|!", "4d", "*-")).containsExactly("left-out repeat@4:1");
    }

    @ParameterizedTest
    @CsvSource({
        "*k[f#c#] *D:, D major",
        "*D: *k[f#c#], D major",
        "*k[b-] *d:, D minor",
        "*k[] *d:, D dorian",
        "*k[] *d:dor, D dorian",
        "*k[b-e-] *c:, C dorian",
        "*k[f#] *, G major",
        "*a: *, A minor",
        "*k[f#c#g#d#a#e#b#] *, C# major",
        "*k[] *G:mix, G mixolydian"
    })
    void keys(String signs, String key) {
        Music music = spine(signs.split(" ")[0], signs.split(" ")[1], "4c");
        assertThat(music.keys()).extracting(mark -> mark.key().toString()).containsExactly(key);
    }

    @Test
    void metersTemposAndBars() {
        Music music =
                spine("*M3/4", "*met(3)", "*MM96.5", "4c", "=1", "2.d", "=2", "*M2+3/8", "*MM120", "4e", "4.f", "==");
        assertThat(music.meter().orElseThrow().pickup()).isEqualTo(Beats.of(1));
        assertThat(music.meter().orElseThrow().marks())
                .extracting(mark -> mark.at() + " " + mark.meter())
                .containsExactly("0b 3/4", "4b 5/8");
        assertThat(music.tempo().marks())
                .extracting(mark -> mark.at() + " " + mark.bpm())
                .containsExactly("0b 96.5", "4b 120.0");
    }

    @Test
    void namesClefsAndInstruments() {
        Music music = music(
                "**kern **kern **kern",
                "*Ivioln *ICvox *ITrd1c2",
                "*I\"Violin *I\"Choir *Iclars",
                "*clefF4 *clefGv2 *clefC3",
                "4c 4d 4e",
                "*- *- *-");
        assertThat(music.parts()).extracting(part -> part.name()).containsExactly("", "Choir", "Violin");
        assertThat(music.parts())
                .extracting(part -> part.timbre())
                .containsExactly(new Timbre.Program(71), new Timbre.Program(52), new Timbre.Program(40));
        assertThat(music.parts())
                .extracting(part -> part.clef())
                .containsExactly(Optional.of(new Clef('C', 3, 0)), Optional.of(Clef.TREBLE_8), Optional.of(Clef.BASS));
    }

    @Test
    void whatIsWrittenInAnotherPitchSounds() {
        Music music = music("**kern **kern", "* *Trd1c2", "*k[] *k[f#c#]", "4c [4f#", "4d 4f#]", "*- *-");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b E4~", "1b 1b E4");
        assertThat(music.keys()).extracting(mark -> mark.key().toString()).containsExactly("C major");
    }

    @Test
    void marksAtNotes() {
        Music music = spine("(4c'", "4d^;)", "4e~T", "4f^^`");
        assertThat(marks(music, 0).articulations()).isEqualTo(Set.of(Articulation.SLUR_BEGINS, Articulation.STACCATO));
        assertThat(marks(music, 1).articulations())
                .isEqualTo(Set.of(Articulation.SLUR_ENDS, Articulation.ACCENT, Articulation.FERMATA));
    }

    @Test
    void lyricsAndDynamicsBelongToTheirSpine() {
        Music music = music(
                "**kern **dynam **kern **text **text",
                "4C mf 4c Al- One",
                "4D . 4d -le .",
                "4E p 4e _ two",
                "*- *- *- *- *-");
        assertThat(marks(music, 0).lyrics()).containsExactly(new Syllable("Al", true), new Syllable("One", false));
        assertThat(marks(music, 1).lyrics()).containsExactly(new Syllable("le", false));
        assertThat(marks(music, 2).lyrics()).containsExactly(Syllable.NONE, new Syllable("two", false));
        assertThat(music.parts().get(1).voices().get(0).events())
                .extracting(event -> ((Chord) event).level().orElse(1))
                .containsExactly(Dynamic.MF.level(), Dynamic.MF.level(), Dynamic.P.level());
    }

    @Test
    void wordsOfTheFile() {
        Music music = music(
                "!!!COM: Foster, Stephen",
                "!!!OTL@EN: Dream",
                "!!!OTL: Traum",
                "**kern",
                "!! slowly",
                "4c",
                "!soft",
                "*-",
                "!!!ONB: end");
        assertThat(music.title()).isEqualTo("Traum");
        assertThat(music.heading().composer()).isEqualTo("Foster, Stephen");
        assertThat(music.heading().remarks()).containsExactly("!!!OTL@EN: Dream", "!! slowly", "!soft", "!!!ONB: end");
    }

    @Test
    void filesMayHoldSeveralPieces() {
        Reading reading = reading(
                "!!!!SEGMENT: a",
                "!!!OTL: One",
                "**kern",
                "4c",
                "*-",
                "!!!ONB: x",
                "!!!!SEGMENT: b",
                "!!!OTL: Two",
                "**kern",
                "4d",
                "*-");
        assertThat(reading.pieces()).extracting(Music::title).containsExactly("One", "Two");
    }

    @Test
    void whatIsLeftOutOrMendedIsTold() {
        assertThat(told("**kern **harm", "*foo *", "{4cM I", "4d@16@u V", "*- *-"))
                .containsExactly(
                        "left-out spine **harm@1:1",
                        "left-out interpretation *foo@2:1",
                        "left-out phrase@3:1",
                        "left-out sign M@3:1",
                        "left-out tremolo@4:1",
                        "left-out sign u@4:1");
        assertThat(told("**kern **kern", "4C 8c", "4D 4d", "4E 4e", "*- *-"))
                .containsExactly("mended uneven@3:1", "mended gap@3:4");
        assertThat(told("**kern", "c", "ccccccccccc", "4c·8e", "*-"))
                .containsExactly("mended length@2:1", "left-out pitch@3:1", "mended chord@4:1");
    }

    @Test
    void notesHeldOverABarLineKeepItsPlace() {
        Music music = spine("*M4/4", "2c", "1d", "=2", ".", "2e", "==");
        assertThat(music.meter().orElseThrow().pickup()).isEqualTo(Beats.ZERO);
    }

    @Test
    void brokenFiles() {
        assertThat(told("4c", "*-")).containsExactly("bad-kern header@1:1");
        assertThat(told()).containsExactly("bad-kern header@1:1");
        assertThat(told("**text", "la", "*-")).containsExactly("bad-kern none@1:1");
        assertThat(told("**kern **kern", "4c", "*- *-")).containsExactly("bad-kern fields@2:1");
        assertThat(told("**kern", "4c")).containsExactly("bad-kern unended@2:1");
        assertThat(told("**kern", "*>[" + "A,".repeat(600_000) + "A]", "*>A", "4c", "*-"))
                .containsExactly("bad-kern repeats@2:1");
    }

    @Test
    void whatNoMusicHasIsRefusedWhereItIsTooMuch() {
        int most = Amount.MOST_LINES;
        assertThat(told("**kern\n" + "4c\n".repeat(most) + "*-\n"))
                .containsExactly("bad-kern lines@" + (most + 1) + ":1");
        String chord = "4c\t4d\t4e\t4f\n";
        assertThat(told("**kern\t**kern\t**kern\t**kern\n" + chord.repeat(Amount.MOST_NOTES / 4) + ".\t4c\t.\t.\n"))
                .containsExactly("bad-kern notes@" + (Amount.MOST_NOTES / 4 + 2) + ":3");
        int columns = 1000;
        int rows = Amount.MOST_FIELDS / columns;
        String line = ".\t".repeat(columns).strip() + "\n";
        assertThat(told("**kern\t".repeat(columns).strip() + "\n" + line.repeat(rows)))
                .containsExactly("bad-kern vast@" + (rows + 1) + ":1");
    }
}
