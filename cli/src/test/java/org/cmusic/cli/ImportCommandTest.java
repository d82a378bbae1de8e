package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.score.NoteEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final int DIVISION = 480;

    @TempDir
    Path folder;

    private static void note(Track track, int channel, int key, long from, long to) throws Exception {
        track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, channel, key, 80), from));
        track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, channel, key, 0), to));
    }

    private static void program(Track track, int channel, int number, long tick) throws Exception {
        track.add(new MidiEvent(new ShortMessage(ShortMessage.PROGRAM_CHANGE, channel, number, 0), tick));
    }

    private static Sequence scale() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, DIVISION);
        Track track = sequence.createTrack();
        track.add(new MidiEvent(new MetaMessage(0x03, "Scale".getBytes(), 5), 0));
        program(track, 0, 73, 0);
        for (int i = 0; i < 5; i++) {
            note(track, 0, 60 + 2 * i, (long) i * DIVISION, (long) (i + 1) * DIVISION);
        }
        return sequence;
    }

    private String write(String name, Sequence sequence) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            MidiSystem.write(sequence, sequence.getTracks().length > 1 ? 1 : 0, out);
        }
        return file.toString();
    }

    @Test
    void bytesOfAnArchiveAreNotShown() throws Exception {
        Path file = folder.resolve("broken.mxl");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("META-INF/container.xml"));
            out.write("<container><rootfiles><rootfile full-path=\"s.xml\"/></rootfiles></container>".getBytes());
            out.putNextEntry(new ZipEntry("s.xml"));
            out.write("<score-partwise><part id=\"a\"><measure></part></score-partwise>".getBytes());
        }
        CommandRun run = CommandRun.of("import", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("broken.mxl:1:")
                .contains("no well-formed XML")
                .doesNotContain("PK");
    }

    @Test
    void writesAScoreBesideTheFile() throws Exception {
        String file = write("scale.mid", scale());
        Path score = folder.resolve("scale.sco");
        CommandRun run = CommandRun.of("import", file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(score + "  1 part\n");
        assertThat(score).hasContent("""
                        cmusic 1
                        import "flute.ins"

                        title "Scale"
                        tempo 120bpm
                        meter 4/4

                        part flute plays flute(amp=-12dB) {
                          each 1b
                          C4 D4 E4 F#4 |
                          G#4 rest:3b |
                        }
                        """);
        assertThat(CommandRun.of("check", score.toString()).err()).contains("no errors");
        CommandRun again = CommandRun.of("import", file);
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("there is one already");
    }

    @Test
    void goesWhereItIsTold() throws Exception {
        String file = write("scale.mid", scale());
        CommandRun shown = CommandRun.of("import", file, "-o", "-", "--instrument", "flute=harp");
        assertThat(shown.out()).contains("import \"harp.ins\"", "part flute plays harp(");
        assertThat(shown.err()).isEmpty();
        String other = folder.resolve("other.sco").toString();
        assertThat(CommandRun.of("import", file, "-o", other, "--json").out()).contains("\"status\":0", "\"parts\":1");
        assertThat(Path.of(other)).exists();
        assertThat(CommandRun.of("import", file, "-o", "scale.wav").status()).isEqualTo(2);
        assertThat(CommandRun.of("import", other).status()).isEqualTo(2);
        assertThat(CommandRun.of("import", "-").status()).isEqualTo(2);
    }

    @Test
    void aFileRendersAsItsScore() throws Exception {
        String file = write("scale.mid", scale());
        assertThat(CommandRun.of("render", file, "-r", "8k").status()).isZero();
        CommandRun.of("import", file);
        CommandRun score = CommandRun.of("render", folder.resolve("scale.sco").toString(), "-r", "8k", "-o", "-");
        assertThat(Files.readAllBytes(folder.resolve("scale.wav"))).isEqualTo(score.data());
        CommandRun harp = CommandRun.of("render", file, "-r", "8k", "-o", "-", "--instrument", "flute=harp");
        assertThat(harp.status()).isZero();
        assertThat(harp.data()).isNotEqualTo(score.data());
        assertThat(CommandRun.of("check", file).err()).contains("no errors");
    }

    @Test
    void instrumentsNeedAPart() throws Exception {
        String file = write("scale.mid", scale());
        CommandRun run = CommandRun.of("render", file, "--instrument", "flut=harp");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no part `flut`; did you mean `flute`?");
        assertThat(CommandRun.of("render", file, "--instrument", "flute=../harp")
                        .status())
                .isEqualTo(2);
        Path score = Files.writeString(folder.resolve("a.sco"), "cmusic 1\n");
        assertThat(CommandRun.of("render", score.toString(), "--instrument", "flute=harp")
                        .err())
                .contains("is no file of written music");
    }

    @Test
    void theTableCanBeReplaced() throws Exception {
        String file = write("scale.mid", scale());
        Path table = Files.writeString(
                folder.resolve("table.txt"), "otherwise harp 23-103\nprogram 0-127 harp 23-103\ndrum 0-127 kick 50\n");
        assertThat(CommandRun.of("import", file, "-o", "-", "--programs", table.toString())
                        .out())
                .contains("part harp plays harp(");
        Files.writeString(table, "programme 1\n");
        CommandRun wrong = CommandRun.of("import", file, "-o", "-", "--programs", table.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("line 1 is not");
        assertThat(CommandRun.of("import", file, "-o", "-", "--programs", table + "x")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void commandsForScoresSayHowToMakeOne() throws Exception {
        String file = write("scale.mid", scale());
        for (String[] line : new String[][] {{"expand", file}, {"format", file}, {"who", file, "--at", "1s"}}) {
            CommandRun run = CommandRun.of(line);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("holds written music; `cmusic import " + file + "` makes a score of it");
        }
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        Sequence sequence = scale();
        Track track = sequence.getTracks()[0];
        track.add(new MidiEvent(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 91, 40), 0));
        CommandRun run = CommandRun.of("import", write("scale.mid", sequence));
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning: controller 91 is left out, 1 in all [midi-left-out]");
        CommandRun denied =
                CommandRun.of("import", folder.resolve("scale.mid").toString(), "-o", "-", "--deny", "midi-left-out");
        assertThat(denied.status()).isEqualTo(1);
        assertThat(denied.data()).isEmpty();
    }

    /** Every line of the table is played at its lowest and its highest key. */
    @Test
    void everySoundOfTheTableCanBePlayed() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, DIVISION);
        Track track = sequence.createTrack();
        long tick = 0;
        List<String> instruments = new ArrayList<>();
        for (String line :
                table().lines().filter(text -> text.startsWith("program")).toList()) {
            String[] words = line.split(" ");
            String[] keys = words[3].split("-");
            program(track, 0, Integer.parseInt(words[1].split("-")[0]), tick);
            for (String key : keys) {
                note(track, 0, Integer.parseInt(key), tick, tick + 48);
                tick += 48;
            }
            instruments.add(words[2]);
        }
        for (int key = 0; key < 128; key++) {
            note(track, 9, key, tick, tick + 48);
            tick += 48;
        }
        CommandRun run = CommandRun.of("import", write("all.mid", sequence), "-o", "-");
        assertThat(run.err()).isEmpty();
        for (String instrument : instruments) {
            assertThat(run.out()).contains(" plays " + instrument + "(");
        }
        Reading reading = ScoreReader.read(Source.memory("all", run.out()), ReadingOptions.plain());
        assertThat(reading.diagnostics().errors())
                .as(reading.diagnostics().sorted().toString())
                .isZero();
    }

    private static String table() throws IOException {
        try (var in = SoundTable.class.getResourceAsStream("general-midi.txt")) {
            return new String(in.readAllBytes());
        }
    }

    @Test
    void everyNoteSoundsAtItsTime() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Sequence sequence = new Sequence(Sequence.PPQ, 1 + random.nextInt(500));
            double second = 2.0 * sequence.getResolution();
            List<String> written = new ArrayList<>();
            sequence.createTrack();
            Track track = sequence.createTrack();
            long[] free = new long[128];
            for (int i = 0; i < 60; i++) {
                int key = 30 + random.nextInt(60);
                long from = free[key] + random.nextInt(900);
                long to = from + 1 + random.nextInt(3000);
                free[key] = to;
                note(track, 0, key, from, to);
                written.add(String.format("%.6f %.6f", from / second, (to - from) / second));
            }
            CommandRun run = CommandRun.of("import", write(seed + ".mid", sequence), "-o", "-");
            Reading reading = ScoreReader.read(Source.memory("score", run.out()), ReadingOptions.plain());
            List<String> back = new ArrayList<>();
            Iterator<NoteEvent> notes = reading.performance().orElseThrow().notes();
            notes.forEachRemaining(note -> back.add(String.format("%.6f %.6f", note.start(), note.length())));
            assertThat(back).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void noBytesAreTooHostile() throws Exception {
        Path file = Path.of(write("scale.mid", scale()));
        byte[] whole = Files.readAllBytes(file);
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Arrays.copyOf(whole, seed % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);
            CommandRun run = CommandRun.of("import", file.toString(), "-o", "-");
            assertThat(run.status()).as("seed %d: %s", seed, run.err()).isBetween(0, 1);
            assertThat(run.data().length == 0).as("seed %d", seed).isEqualTo(run.status() == 1);
            if (run.status() == 0) {
                Reading reading = ScoreReader.read(Source.memory("score", run.out()), ReadingOptions.plain());
                assertThat(reading.diagnostics().sorted())
                        .as("seed %d: %s", seed, run.out())
                        .allMatch(found ->
                                !found.slug().equals("syntax") && !found.slug().equals("bar-check"));
            }
        }
    }

    @Test
    void helpNamesEveryFormatThatIsRead() {
        assertThat(CommandRun.of("import", "--help").out().replaceAll("\\s+", ""))
                .contains(MusicFile.suffixes().split(", "));
    }
}
