package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.cli.file.InputFile;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.score.ScoreTranscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores as written music. */
class TranscriptionTest {
    private static final ScoreTranscription.Terms PRINTED = new ScoreTranscription.Terms(24, false);
    private static final ScoreTranscription.Terms PLAYED = new ScoreTranscription.Terms(960, true);

    @TempDir
    Path folder;

    private MusicFile.Written read(String text, ScoreTranscription.Terms terms) throws Exception {
        Path file = Files.writeString(folder.resolve("x.sco"), text);
        InputFile input = InputFile.of(file.toString());
        return new MusicSource(new ReadingFlags(), SoundTable.usual())
                .read(input, input.source(InputStream.nullInputStream()), terms);
    }

    private Music music(String text) throws Exception {
        MusicFile.Written read = read(text, PRINTED);
        assertThat(read.diagnostics().hasErrors()).as(text).isFalse();
        return read.music().orElseThrow();
    }

    private List<String> findings(String text) throws Exception {
        return read(text, PRINTED).diagnostics().sorted().stream()
                .filter(diagnostic -> diagnostic.slug().startsWith("export"))
                .map(diagnostic -> diagnostic.slug() + " " + diagnostic.message())
                .toList();
    }

    private static List<String> lines(Music music) {
        List<String> lines = new ArrayList<>();
        for (Part part : music.parts()) {
            lines.add(part.name() + " " + part.timbre());
            for (Voice voice : part.voices()) {
                lines.add(String.join(
                        ", ",
                        voice.events().stream()
                                .filter(Chord.class::isInstance)
                                .map(TranscriptionTest::text)
                                .toList()));
            }
        }
        return lines;
    }

    private static String text(Event event) {
        Chord chord = (Chord) event;
        StringBuilder text = new StringBuilder(chord.onset() + "+" + chord.length());
        for (Tone tone : chord.tones()) {
            text.append(' ').append(tone.pitch());
            if (tone.cents() != 0) {
                text.append(String.format("%+.1f", tone.cents()));
            }
        }
        chord.level().ifPresent(level -> text.append(' ').append(level).append("dB"));
        return text.toString();
    }

    @Test
    void loopsPhrasesAndTiesAreUnfolded() throws Exception {
        Music music = music("""
                // composer: A. Nonymous
                // written in the train
                cmusic 1
                import "flute.ins"
                title "Loop"
                tempo 90bpm
                tempo 120bpm at 4b over 2b
                meter 3/4
                pickup 1b
                key Eb major
                key G minor at 4b
                phrase turn(p) { @p:1/2b Ab4:1/3b rest:1/6b }
                part one plays flute(amp=-6dB) {
                  each 1b
                  Bb4 | repeat 2 { play turn(p = 311.127Hz) } G4 tie | G4:3b { amp = -9dB } |
                }
                """);
        assertThat(music.heading().title()).isEqualTo("Loop");
        assertThat(music.heading().composer()).isEqualTo("A. Nonymous");
        assertThat(music.heading().remarks()).containsExactly("written in the train");
        assertThat(music.meter().orElseThrow()).hasToString("MeterMap[MeterMark[at=0b, meter=3/4]] pickup 1b");
        assertThat(music.keys()).hasToString("[KeyMark[at=0b, key=Eb major], KeyMark[at=4b, key=G minor]]");
        assertThat(music.tempo().marks()).hasSize(2);
        assertThat(lines(music))
                .containsExactly(
                        "one Program[number=73]",
                        "0b+1b Bb4 -6.0dB, 1b+1/2b Eb4 -6.0dB, 3/2b+1/3b Ab4 -6.0dB, 2b+1/2b Eb4 -6.0dB,"
                                + " 5/2b+1/3b Ab4 -6.0dB, 3b+4b G4 -6.0dB");
    }

    @Test
    void partsOfOneNameAreVoicesAndWhatOverlapsIsDivided() throws Exception {
        assertThat(lines(music("""
                cmusic 1
                import "piano.ins"
                import "harp.ins"
                part x plays piano { C5:2b [E4 G4]:2b }
                part x_v2 plays piano { rest:1b C4:1b }
                part x_v3 plays harp { C3:1b }
                part y plays harp { each 1b C4 at 0b { E4:1/2b } D4 }
                """)))
                .containsExactly(
                        "x Program[number=0]",
                        "0b+2b C5, 2b+2b E4 G4",
                        "1b+1b C4",
                        "x_v3 Program[number=46]",
                        "0b+1b C3",
                        "y Program[number=46]",
                        "0b+1/2b E4, 1b+1b D4",
                        "0b+1b C4");
    }

    @Test
    void drumsAreOnePart() throws Exception {
        assertThat(lines(music("""
                cmusic 1
                import "kick.ins"
                import "snare.ins"
                part drums_kick plays kick { each 1b @50Hz rest @50Hz }
                part drums_snare plays snare { each 1b rest @190Hz }
                """))).containsExactly("drums Drums[]", "0b+1b B1, 2b+1b B1", "1b+1b D2");
    }

    @Test
    void flatNotesInSecondsGoToBeatsOrToTheGrid() throws Exception {
        String score = """
                cmusic 1
                import "piano.ins"
                tempo 72bpm
                note piano at 20s for 2.5s pitch=Db5
                note piano at 1/3b for 1b pitch=440Hz
                note piano at 3.21s for 1ms pitch=A4+60ct
                """;
        assertThat(lines(music(score)))
                .containsExactly("piano Program[number=0]", "1/3b+1b A4, 23/6b+1/24b A#4-40.0, 24b+3b Db5");
        assertThat(findings(score))
                .containsExactly("export-mended times in seconds that are no beats are moved to a grid, 2 in all");
    }

    @Test
    void slidesBeginWhereTheyBeginAndOtherArgumentsAreTold() throws Exception {
        String score = """
                cmusic 1
                instrument reed { param pitch : frequency  param shade : number = 0.5  partial 1 { level = -12dB } }
                part a plays reed(shade=0.2) { each 1b Bb4~D5 C4 }
                note reed at 2b for 1b pitch=points(0s: C5, end: D5)
                """;
        assertThat(lines(music(score)))
                .containsExactly(
                        "a Named[instrument=reed]", "0b+1b Bb4, 1b+1b C4", "reed Named[instrument=reed]", "2b+1b C5");
        assertThat(findings(score))
                .containsExactly(
                        "export-left-out what notes say beside pitch and amp is left out, at 2 of them: `shade`",
                        "export-mended slides and pitches that move are written as the pitch that they begin with, 2 in all");
    }

    @Test
    void sectionsFollowEachOther() throws Exception {
        Music music = music("""
                cmusic 1
                import "piano.ins"
                meter 4/4
                key D major
                section "A" { part x plays piano { each 1b C4 C4 C4 C4 | C4 C4 C4 } }
                section "B" { pickup 1b part x plays piano { each 1b D4 | D4 D4 D4 D4 | D4 D4 } }
                section "C" { meter 3/4 key F major part x plays piano { each 1b E4 E4 E4 | } }
                """);
        assertThat(music.meter().orElseThrow())
                .hasToString("MeterMap[MeterMark[at=0b, meter=4/4], MeterMark[at=12b, meter=2/4],"
                        + " MeterMark[at=14b, meter=3/4]] pickup 0b");
        assertThat(music.keys()).hasToString("[KeyMark[at=0b, key=D major], KeyMark[at=14b, key=F major]]");
        assertThat(music.parts()).hasSize(1);
    }

    @Test
    void centsStandBesideTheTuningOrBesideTheKeyboard() throws Exception {
        String score = """
                cmusic 1
                import "piano.ins"
                tuning just(root=C4)
                part x plays piano { each 1b E4 C5-14ct D4+2st }
                """;
        assertThat(lines(music(score))).contains("0b+1b E4, 1b+1b C5-14.0, 2b+1b E4");
        assertThat(lines(read(score, PLAYED).music().orElseThrow()).get(1)).startsWith("0b+1b E4+");
    }
}
