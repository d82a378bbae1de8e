package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
    private static final String HEAD = "cmusic 1\nimport \"flute.ins\"\nmeter 4/4\nkey C major\n";
    private static final String CLEAN = HEAD
            + "part soprano plays flute { each 1b G4 A4 G4 G4 }\npart alto plays flute { each 1b E4 F4 D4 E4 }\n"
            + "part tenor plays flute { each 1b C4 C4 B3 C4 }\n";
    private static final String PARALLEL =
            HEAD + "part upper plays flute { each 1b G4 A4 }\npart lower plays flute { each 1b C4 D4 }\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void tellsKeyChordsAndFaults() throws Exception {
        CommandRun clean = CommandRun.of("judge", file("clean.sco", CLEAN));
        assertThat(clean.status()).isZero();
        assertThat(clean.out()).contains("C major (written)", "4/4", "3, with 12 notes", "1:I IV64", "faults    none");
        CommandRun parallel = CommandRun.of("judge", file("parallel.sco", PARALLEL));
        assertThat(parallel.status()).isZero();
        assertThat(parallel.out()).contains("bar 1 beat 2: parallel-fifth between voices 1 and 2");
    }

    @Test
    void strictJudgeFailsFaults() throws Exception {
        assertThat(CommandRun.of("judge", "--strict", file("clean.sco", CLEAN)).status())
                .isZero();
        assertThat(CommandRun.of("judge", "--strict", file("parallel.sco", PARALLEL))
                        .status())
                .isEqualTo(1);
    }

    @Test
    void comparesWithACorpus() throws Exception {
        String tune = "../corpus/foster/oh_susanna.sco";
        CommandRun run = CommandRun.of("judge", tune, "../corpus/foster/nelly_bly.sco", "--against", "foster");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("bits a note", "from foster/oh_susanna.sco", "of 8 steps 100 %", "likeness  pitch classes");
        assertThat(CommandRun.of("judge", "--strict", tune, "--against", "foster")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void tellsPrograms() throws Exception {
        CommandRun run = CommandRun.of("judge", "--json", file("parallel.sco", PARALLEL));
        assertThat(run.out()).contains("\"passes\":false", "\"rule\":\"parallel-fifth\"", "\"bar\":1", "\"beat\":2.0");
    }

    /** A file of a scale, and of a controller that no note hears. */
    private String scale(long last) throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 1);
        Track track = sequence.createTrack();
        track.add(new MidiEvent(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 91, 3), 0));
        for (int i = 0; i < 3; i++) {
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, 0, 60 + i, 80), i));
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, 0, 60 + i, 0), i == 2 ? last : i + 1));
        }
        Path file = folder.resolve("scale.mid");
        MidiSystem.write(sequence, 0, file.toFile());
        return file.toString();
    }

    @Test
    void whatIsLostInReadingIsTold() throws Exception {
        String file = scale(3);
        CommandRun run = CommandRun.of("judge", file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning: controller 91 is left out, 1 in all [midi-left-out]");
        assertThat(CommandRun.of("judge", file, "--allow", "midi-left-out").err())
                .isEmpty();
        CommandRun denied = CommandRun.of("judge", file, "--deny", "warnings");
        assertThat(denied.status()).isEqualTo(1);
        assertThat(denied.err()).contains("1 denied (midi-left-out); not judged");
        assertThat(denied.out()).isEmpty();
    }

    @Test
    void whatNotesSayBesidePitchAndLevelIsNoLoss() throws Exception {
        String reed = "instrument reed { param pitch : frequency  param shade : number = 0.5"
                + "  partial 1 { level = -12dB } }\n";
        String shaded = "cmusic 1\n" + reed + "part a plays reed(shade=0.2) { each 1b Bb4 C4 }\n";
        assertThat(CommandRun.of(
                                "judge",
                                "--deny",
                                "warnings",
                                "--allow",
                                "unused-definition",
                                file("shaded.sco", shaded))
                        .err())
                .isEmpty();
        String slid = "cmusic 1\nimport \"flute.ins\"\npart a plays flute { each 1b Bb4~D5 C4 }\n";
        assertThat(CommandRun.of("judge", file("slid.sco", slid)).err()).contains("[export-mended]");
    }

    private static final String EXERCISE = "cmusic 1\nimport \"flute.ins\"\nmeter 4/4\nkey D dorian\n"
            + "part counterpoint plays flute { each 4b A4 A4 G4 A4 B4 A4 C#5 D5 }\n"
            + "part cantus plays flute { each 4b D4 F4 E4 D4 G4 F4 E4 D4 }\n";

    @Test
    void anExerciseIsJudgedByTheRulesOfItsSpecies() throws Exception {
        String right = file("right.sco", EXERCISE);
        CommandRun clean = CommandRun.of("judge", "--strict", "--species", "1", right);
        assertThat(clean.status()).isZero();
        assertThat(clean.out())
                .isEqualTo(right + "\n  key       D dorian (written)\n  species   1\n"
                        + "  voices    2, the cantus is voice 2\n  faults    none\n");
        String wrong = file("wrong.sco", EXERCISE.replace("A4 B4 A4", "A4 D5 C5"));
        CommandRun parallel = CommandRun.of("judge", "--strict", wrong, "--species=1", "--cantus", "2");
        assertThat(parallel.status()).isEqualTo(1);
        assertThat(parallel.out())
                .contains(
                        "bar 5 beat 1: direct-perfect between voices 1 and 2",
                        "bar 6 beat 1: parallel-perfect between voices 1 and 2");
        assertThat(CommandRun.of("judge", wrong, "--species", "1").status()).isZero();
    }

    @Test
    void anExerciseIsToldToPrograms() throws Exception {
        String wrong = file("wrong.sco", EXERCISE.replace("A4 B4 A4", "A4 D5 C5"));
        assertThat(CommandRun.of("judge", "--json", "--species", "1", wrong).out())
                .contains("\"passes\":false", "\"species\":1", "\"cantus\":2")
                .contains("{\"at\":20.0,\"bar\":6,\"beat\":1.0,\"rule\":\"parallel-perfect\",\"grave\":true,"
                        + "\"upper\":1,\"lower\":2}")
                .doesNotContain("cross-relation");
    }

    @Test
    void theCantusIsTheVoiceThatIsSaidOrCalledSoOrTheLowest() throws Exception {
        String right = file("right.sco", EXERCISE);
        assertThat(CommandRun.of("judge", "--species", "1", "--cantus", "1", right)
                        .out())
                .contains("the cantus is voice 1");
        String above = EXERCISE.replace("part cantus", "part lower").replace("part counterpoint", "part cantus");
        assertThat(CommandRun.of("judge", "--species", "1", file("above.sco", above))
                        .out())
                .contains("the cantus is voice 1");
        String nameless = EXERCISE.replace("part cantus", "part lower");
        assertThat(CommandRun.of("judge", "--species", "1", file("nameless.sco", nameless))
                        .out())
                .contains("the cantus is voice 2");
    }

    @Test
    void whatIsNoExerciseIsNotJudgedAsOne() throws Exception {
        String right = file("right.sco", EXERCISE);
        assertThat(CommandRun.of("judge", "--species", "6", right).status()).isEqualTo(2);
        assertThat(CommandRun.of("judge", "--cantus", "1", right).status()).isEqualTo(2);
        assertThat(CommandRun.of("judge", "--species", "1", "--cantus", "5", right)
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("judge", "--species", "1", "--against", "foster", right)
                        .status())
                .isEqualTo(2);
        assertNoExercise("there is no voice 3 among 2", right, "--cantus", "3");
        assertNoExercise("has 2 to 4 voices, not 1", file("one.sco", HEAD + "part a plays flute { each 4b C4 D4 }"));
        assertNoExercise(
                "at most 256 bars", file("long.sco", EXERCISE.replace("{ each 4b A4", "{ each 4b rest:1024b A4")));
        String pickup = EXERCISE.replace("meter 4/4", "meter 4/4\npickup 1b");
        assertNoExercise("no pickup", file("pickup.sco", pickup));
        assertNoExercise("no multiples of an eighth", file("odd.sco", EXERCISE.replace("A4 A4 G4", "A4:1/3b A4 G4")));
    }

    private static void assertNoExercise(String reason, String file, String... options) {
        String[] words = new String[options.length + 4];
        System.arraycopy(new String[] {"judge", "--species", "1", file}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        CommandRun run = CommandRun.of(words);
        assertThat(run.err()).contains("no exercise in counterpoint", reason);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPieceThatIsTooLongIsNotJudged() throws Exception {
        CommandRun run = CommandRun.of("judge", scale(0x0FFFFFF0));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("scale.mid  too long to be judged: more than 262144 quarter notes");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void nothingIsJudgedWithoutNotesOrOfABrokenFile() throws Exception {
        assertThat(CommandRun.of("judge", file("empty.sco", "cmusic 1\n")).status())
                .isEqualTo(1);
        CommandRun broken = CommandRun.of("judge", file("broken.sco", HEAD + "part x plays flute { H4 }"));
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).contains("not judged");
        assertThat(broken.out()).isEmpty();
    }
}
