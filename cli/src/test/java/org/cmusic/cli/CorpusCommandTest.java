package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {
    private static final String SCORE = """
            cmusic 1
            import "piano.ins"
            title "Song"
            meter 3/4
            key D major
            part tune plays piano { each 1b D4 E4 F#4:1/2b G4:1/2b | }
            """;

    private static final String LONGER = SCORE.replace("G4:1/2b |", "G4:1/2b | A4 B4 D4 |");

    @TempDir
    Path folder;

    private Path tunes;

    @BeforeEach
    void lay() throws Exception {
        tunes = Files.createDirectories(folder.resolve("tunes/more/deep"))
                .getParent()
                .getParent();
        Files.writeString(tunes.resolve("song.sco"), SCORE);
        Files.writeString(tunes.resolve("notes.txt"), "nothing of ours");
        Sequence sequence = new Sequence(Sequence.PPQ, 4);
        Track track = sequence.createTrack();
        for (int i = 0; i < 3; i++) {
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, 0, 60 + i, 80), 4L * i));
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, 0, 60 + i, 0), 4L * i + 4));
        }
        MidiSystem.write(sequence, 0, tunes.resolve("more/deep/three.mid").toFile());
    }

    private String text(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void aFolderBecomesOneFileWithEveryPieceUnderIt() throws Exception {
        Path file = folder.resolve("all.corpus");
        CommandRun run = CommandRun.of("corpus", tunes.toString(), "-o", file.toString());
        assertThat(run.err()).contains("all.corpus  2 pieces, 7 notes");
        assertThat(run.status()).isZero();
        assertThat(text(file))
                .startsWith("cmusic corpus 1\n")
                .contains("piece more/deep/three.mid\n", "piece song.sco\ntitle Song\nmeter 0 3/4\nkey 0 D major\n")
                .contains("1 D4 E4 1/2 F#4 G4\n")
                .endsWith("end 2 7\n");
        assertThat(CommandRun.of("corpus", file.toString(), "-o", "-").out()).isEqualTo(text(file));
    }

    @Test
    void whatIsInItIsToldInNumbers() throws Exception {
        CommandRun run = CommandRun.of("corpus", tunes.toString());
        assertThat(run.out())
                .startsWith("2 pieces, 2 voices, 7 notes, 6 quarter notes of music\n")
                .contains("pitches    C4 to G4\n")
                .contains("lengths    1 71.4 %, 1/2 28.6 %\n");
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("corpus", tunes.toString(), "--json").out());
        assertThat(json.get("keys").get("D major").asInt()).isEqualTo(1);
        assertThat(json.get("degrees").get("0").asInt()).isEqualTo(1);
        assertThat(json.get("intervals").get("2").asInt()).isEqualTo(2);
    }

    @Test
    void builtInCorporaAreKnownByName() {
        assertThat(CommandRun.of("corpus", "foster").out()).contains(" pieces, ");
        CommandRun sung = CommandRun.of("corpus", "folk", "--deny", "warnings");
        assertThat(sung.err()).isEmpty();
        assertThat(sung.status()).isZero();
    }

    @Test
    void ofSeveralSourcesEachNameStandsBeforeItsPieces() {
        Path more = tunes.resolve("more");
        CommandRun run = CommandRun.of("corpus", tunes.toString(), more.toString(), "-o", "-");
        assertThat(run.out().lines().filter(line -> line.startsWith("piece ")))
                .containsExactly(
                        "piece tunes/more/deep/three.mid", "piece tunes/song.sco", "piece more/deep/three.mid");
    }

    @Test
    void linksToFoldersAreNotFollowed() throws Exception {
        Files.createSymbolicLink(tunes.resolve("more/again"), tunes);
        assertThat(CommandRun.of("corpus", tunes.toString()).out()).startsWith("2 pieces");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestGoesOn() throws Exception {
        Files.writeString(tunes.resolve("bad.mid"), "no music");
        Files.writeString(tunes.resolve("bad.sco"), "cmusic 1\npart tune plays nobody { C4 }\n");
        CommandRun run = CommandRun.of("corpus", tunes.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("2 pieces");
        assertThat(run.err())
                .contains("bad.mid:1:1: error: this is no MIDI file", "[bad-midi]")
                .contains("bad.sco:2:17: error:")
                .contains("2 of 4 files could not be read");
    }

    @Test
    void composersAndTheCriticReadFoldersAsTheCommandDoes() throws Exception {
        Files.writeString(tunes.resolve("song.sco"), LONGER);
        Files.writeString(tunes.resolve("sounds.sco"), "cmusic 1\ninstrument reed { partial 1 { level = -12dB } }\n");
        Files.writeString(tunes.resolve("bad.mid"), "no music");
        Files.writeString(tunes.resolve("more/.hidden.sco"), SCORE.replace("Song", "Hidden"));
        Files.writeString(
                tunes.resolve("wrong.sco"), SCORE.replace("part tune", "part tune plays nobody {}\npart tune"));
        String made = CommandRun.of("corpus", tunes.toString(), "-o", "-").out();
        assertThat(made).contains("\nend 2 ");
        String song = tunes.resolve("song.sco").toString();
        CommandRun judged = CommandRun.of("judge", song, "--against", tunes.toString());
        assertThat(judged.status()).isZero();
        assertThat(judged.out()).contains("the longest run copied has 7 notes, from song.sco");
        assertThat(judged.err()).contains("3 of 5 files could not be read", "bad.mid:1:1: error", "sounds.sco");
        CommandRun composed = CommandRun.of("compose", "genetic", "-o", "-", "--corpus", tunes.toString());
        assertThat(composed.status()).isEqualTo(1);
        assertThat(composed.err()).contains("3 of 5 files could not be read", "genetic: of the corpus only");
        Path none = Files.createDirectory(folder.resolve("none"));
        CommandRun nothing = CommandRun.of("compose", "genetic", "-o", "-", "--corpus", none.toString());
        assertThat(nothing.status()).isEqualTo(3);
        assertThat(nothing.err()).contains("there is no music that can be read in `" + none + "`");
    }

    @Test
    void aBuiltInNameComesBeforeAFolderOfThatName() throws Exception {
        Path mine = Files.createDirectory(Path.of("carolan"));
        try {
            String song = Files.writeString(mine.resolve("song.sco"), LONGER).toString();
            assertThat(CommandRun.of("corpus", "carolan", "-o", "-").out())
                    .contains("piece carolan/")
                    .doesNotContain("piece song.sco");
            assertThat(CommandRun.of("corpus", "carolan", "foster", "-o", "-").out())
                    .contains("piece carolan/", "piece foster/oh_susanna.sco")
                    .doesNotContain("carolan/carolan");
            assertThat(CommandRun.of("corpus", "./carolan", "-o", "-").out()).contains("piece song.sco", "end 1 ");
            assertThat(CommandRun.of("judge", song, "--against", "carolan").out())
                    .doesNotContain("from song.sco");
            assertThat(CommandRun.of("judge", song, "--against", "./carolan").out())
                    .contains("from song.sco");
        } finally {
            Files.deleteIfExists(mine.resolve("song.sco"));
            Files.delete(mine);
        }
    }

    @Test
    void whereNothingCanBeReadNothingIsMade() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = folder.resolve("none.corpus");
        CommandRun run = CommandRun.of("corpus", empty.toString(), "-o", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("there is no music; nothing made");
        Files.writeString(empty.resolve("bad.mid"), "no music");
        assertThat(CommandRun.of("corpus", empty.toString()).status()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void aCorpusThatBreaksOffIsRefusedWithItsLine() throws Exception {
        Path file = folder.resolve("cut.corpus");
        String whole = CommandRun.of("corpus", tunes.toString(), "-o", "-").out();
        Files.writeString(file, whole.substring(0, whole.indexOf("statistics")));
        Path other = folder.resolve("other.corpus");
        CommandRun run = CommandRun.of("corpus", file.toString(), tunes.toString(), "-o", other.toString());
        assertThat(run.status()).isEqualTo(1);
        long lines = text(file).lines().count();
        assertThat(run.err())
                .contains("cut.corpus:" + lines + ":1: error: the file is cut off")
                .contains("nothing made");
        assertThat(other).doesNotExist();
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws Exception {
        Path file = folder.resolve("there.corpus");
        Files.writeString(file, "mine");
        assertThat(CommandRun.of("corpus", tunes.toString(), "-o", file.toString())
                        .status())
                .isEqualTo(3);
        assertThat(text(file)).isEqualTo("mine");
        assertThat(CommandRun.of("corpus", tunes.toString(), "-o", "tunes.txt").status())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("corpus", "no-such-thing").status()).isEqualTo(3);
    }

    @Test
    void warningsAreCountedAndShownWhenAsked() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 4);
        Track track = sequence.createTrack();
        for (int i : IntStream.range(0, 2).toArray()) {
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, 0, 60, 80), 4L * i));
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, 0, 60, 0), 4L * i + 4));
        }
        track.add(new MidiEvent(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 91, 3), 0));
        Path file = folder.resolve("reverb.mid");
        MidiSystem.write(sequence, 0, file.toFile());
        assertThat(CommandRun.of("corpus", file.toString()).err())
                .isEqualTo("1 warning about 1 file (--all shows them)\n");
        assertThat(CommandRun.of("corpus", file.toString(), "--all").err()).contains("controller 91 is left out");
        assertThat(CommandRun.of("corpus", file.toString(), "--deny", "warnings")
                        .status())
                .isEqualTo(1);
        assertThat(List.of(CommandRun.of("corpus", file.toString(), "--allow", "midi-left-out")
                        .err()))
                .containsExactly("");
    }
}
