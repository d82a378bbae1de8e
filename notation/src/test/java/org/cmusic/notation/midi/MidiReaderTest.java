package org.cmusic.notation.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;

/** Files that the JDK has written, and files written by hand. */
class MidiReaderTest {
    private static final int CENTRE = 64;

    /** How many bytes stand before the first event of a file of one track. */
    private static final int HEAD = 22;

    private static void add(Track track, long tick, MidiMessage message) {
        track.add(new MidiEvent(message, tick));
    }

    private static void send(Track track, long tick, int kind, int channel, int first, int second) throws Exception {
        add(track, tick, new ShortMessage(kind, channel, first, second));
    }

    private static void note(Track track, int channel, int key, long from, long to) throws Exception {
        send(track, from, ShortMessage.NOTE_ON, channel, key, 80);
        send(track, to, ShortMessage.NOTE_OFF, channel, key, 0);
    }

    private static void meta(Track track, long tick, int type, int... data) throws Exception {
        byte[] bytes = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = (byte) data[i];
        }
        add(track, tick, new MetaMessage(type, bytes, bytes.length));
    }

    private static byte[] bytes(Sequence sequence) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MidiSystem.write(sequence, sequence.getTracks().length > 1 ? 1 : 0, out);
        return out.toByteArray();
    }

    private static Music read(Sequence sequence) throws Exception {
        Reading reading = MidiReader.read(bytes(sequence));
        assertThat(reading.findings()).isEmpty();
        return reading.pieces().get(0);
    }

    /** Each tone as {@code onset length pitch±cents}. */
    private static List<String> tones(Part part) {
        List<String> tones = new ArrayList<>();
        part.voices()
                .forEach(voice -> voice.events()
                        .forEach(event -> ((Chord) event)
                                .tones()
                                .forEach(tone -> tones.add(event.onset() + " " + event.length() + " " + tone.pitch()
                                        + (tone.cents() == 0 ? "" : String.format("%+.0f", tone.cents()))))));
        return tones;
    }

    private static List<String> wrong(byte[] bytes) {
        Reading reading = MidiReader.read(bytes);
        assertThat(reading.pieces()).isEmpty();
        return reading.findings().stream()
                .map(finding -> finding.variant() + "@" + (finding.column() - 1))
                .toList();
    }

    private static byte[] file(int... bytes) {
        byte[] file = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            file[i] = (byte) bytes[i];
        }
        return file;
    }

    /** A file of one track at four ticks a beat. */
    private static byte[] track(int... events) {
        int[] all = new int[HEAD + events.length];
        int length = events.length;
        int[] head = {
            'M',
            'T',
            'h',
            'd',
            0,
            0,
            0,
            6,
            0,
            0,
            0,
            1,
            0,
            4,
            'M',
            'T',
            'r',
            'k',
            length >> 24,
            length >> 16,
            length >> 8,
            length
        };
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(events, 0, all, head.length, events.length);
        return file(all);
    }

    @Test
    void everythingAtItsTick() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track head = sequence.createTrack();
        meta(head, 0, 0x03, 'T', 'i', 'd', 'e');
        meta(head, 0, 0x51, 0x09, 0x27, 0xC0);
        meta(head, 0, 0x58, 3, 2, 24, 8);
        meta(head, 0, 0x59, -3, 1);
        meta(head, 480 * 3, 0x58, 6, 3, 24, 8);
        meta(head, 480 * 4, 0x51, 0x07, 0xA1, 0x20);
        Track melody = sequence.createTrack();
        meta(melody, 0, 0x03, 'F', 'l', 0xC3, 0xB6, 't', 'e');
        send(melody, 0, ShortMessage.PROGRAM_CHANGE, 2, 73, 0);
        note(melody, 2, 72, 0, 480);
        note(melody, 2, 75, 480, 640);
        note(melody, 2, 79, 640, 1920);
        Track drums = sequence.createTrack();
        note(drums, 9, 36, 0, 240);

        Music music = read(sequence);
        assertThat(music.title()).isEqualTo("Tide");
        assertThat(music.tempo().marks())
                .hasToString("[TempoMark[at=0b, bpm=100.0, over=0b], TempoMark[at=4b, bpm=120.0, over=0b]]");
        assertThat(music.meter().orElseThrow().meterAt(Beats.of(2))).hasToString("3/4");
        assertThat(music.meter().orElseThrow().meterAt(Beats.of(3))).hasToString("6/8");
        assertThat(music.keys()).hasSize(1);
        assertThat(music.keys().get(0).key()).hasToString("C minor");
        assertThat(music.parts()).extracting(Part::name).containsExactly("Flöte", "");
        assertThat(music.parts()).extracting(Part::timbre).containsExactly(new Timbre.Program(73), Timbre.DRUMS);
        assertThat(tones(music.parts().get(0))).containsExactly("0b 1b C5", "1b 1/3b Eb5", "4/3b 8/3b G5");
        assertThat(tones(music.parts().get(1))).containsExactly("0b 1/2b C2");
    }

    @Test
    void randomNotesComeBackToTheTick() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int division = 1 + random.nextInt(960);
            Sequence sequence = new Sequence(Sequence.PPQ, division);
            List<String> written = new ArrayList<>();
            sequence.createTrack();
            Track track = sequence.createTrack();
            long[] free = new long[128];
            for (int i = 0; i < 100; i++) {
                int key = 20 + random.nextInt(88);
                long from = free[key] + random.nextInt(1000);
                long to = from + 1 + random.nextInt(2000);
                free[key] = to;
                note(track, 0, key, from, to);
                written.add(key + " " + Beats.of(from, division) + " " + Beats.of(to - from, division));
            }
            List<String> back = new ArrayList<>();
            read(sequence)
                    .parts()
                    .get(0)
                    .voices()
                    .forEach(voice -> voice.events()
                            .forEach(event -> ((Chord) event)
                                    .tones()
                                    .forEach(tone -> back.add(
                                            tone.pitch().midi() + " " + event.onset() + " " + event.length()))));
            assertThat(back).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void secondsCountAsBeats() throws Exception {
        Sequence sequence = new Sequence(Sequence.SMPTE_25, 40);
        note(sequence.createTrack(), 0, 69, 500, 1250);
        Music music = read(sequence);
        assertThat(music.meter()).isEmpty();
        assertThat(music.tempo().seconds(Beats.of(3))).isEqualTo(3);
        assertThat(tones(music.parts().get(0))).containsExactly("1/2b 3/4b A4");
        Sequence dropped = new Sequence(Sequence.SMPTE_30DROP, 10);
        note(dropped.createTrack(), 0, 69, 0, 300);
        assertThat(tones(read(dropped).parts().get(0))).containsExactly("0b 1001/1000b A4");
    }

    @Test
    void pedalHoldsWhatIsLetGo() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 4);
        Track track = sequence.createTrack();
        send(track, 0, ShortMessage.CONTROL_CHANGE, 0, 64, 127);
        note(track, 0, 60, 0, 4);
        note(track, 0, 64, 4, 8);
        note(track, 0, 60, 8, 10);
        send(track, 16, ShortMessage.CONTROL_CHANGE, 0, 64, 0);
        note(track, 0, 67, 16, 20);
        assertThat(tones(read(sequence).parts().get(0)))
                .containsExactlyInAnyOrder("0b 2b C4", "1b 3b E4", "2b 2b C4", "4b 1b G4");
    }

    @Test
    void bendsBecomeCents() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 4);
        Track track = sequence.createTrack();
        send(track, 0, ShortMessage.PITCH_BEND, 0, 0, 48);
        note(track, 0, 60, 0, 4);
        send(track, 4, ShortMessage.CONTROL_CHANGE, 0, 101, 0);
        send(track, 4, ShortMessage.CONTROL_CHANGE, 0, 100, 0);
        send(track, 4, ShortMessage.CONTROL_CHANGE, 0, 6, 12);
        send(track, 4, ShortMessage.PITCH_BEND, 0, 0, 96);
        note(track, 0, 60, 4, 8);
        send(track, 8, ShortMessage.PITCH_BEND, 0, 0, CENTRE);
        note(track, 0, 60, 8, 12);
        assertThat(tones(read(sequence).parts().get(0))).containsExactly("0b 1b C4-50", "1b 1b F#4", "2b 1b C4");
    }

    @Test
    void runningStatusAndStrokesInTheirOrder() {
        byte[] bytes = track(0, 0x90, 60, 80, 4, 60, 80, 4, 60, 0, 4, 60, 0, 0, 0xFF, 0x2F, 0);
        Music music = MidiReader.read(bytes).pieces().get(0);
        assertThat(tones(music.parts().get(0))).containsExactly("0b 2b C4", "1b 2b C4");
    }

    @Test
    void aKeyThatIsNeverLetGoEndsItsFirstStroke() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 1);
        Track track = sequence.createTrack();
        for (int i = 0; i < 20; i++) {
            send(track, i, ShortMessage.NOTE_ON, 0, 60, 80);
        }
        send(track, 30, ShortMessage.CONTROL_CHANGE, 0, 7, 100);
        Reading reading = MidiReader.read(bytes(sequence));
        assertThat(reading.findings()).extracting(Finding::variant).containsExactly("unended");
        assertThat(reading.findings().get(0).arguments()).containsEntry("count", 20);
        List<String> tones = tones(reading.pieces().get(0).parts().get(0));
        assertThat(tones).hasSize(20).contains("0b 16b C4", "3b 16b C4", "4b 26b C4", "19b 11b C4");
    }

    @Test
    void loudnessIsVelocityVolumeAndExpression() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 4);
        Track track = sequence.createTrack();
        send(track, 0, ShortMessage.CONTROL_CHANGE, 0, 7, 127);
        send(track, 0, ShortMessage.NOTE_ON, 0, 60, 127);
        send(track, 4, ShortMessage.NOTE_OFF, 0, 60, 0);
        Chord chord =
                (Chord) read(sequence).parts().get(0).voices().get(0).events().get(0);
        assertThat(chord.level()).hasValue(0);
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 4);
        Track track = sequence.createTrack();
        send(track, 0, ShortMessage.CONTROL_CHANGE, 0, 91, 40);
        send(track, 0, ShortMessage.CONTROL_CHANGE, 0, 10, 40);
        send(track, 1, ShortMessage.CONTROL_CHANGE, 0, 10, 50);
        meta(track, 0, 0x05, 'l', 'a');
        meta(track, 6, 0x58, 3, 2, 24, 8);
        send(track, 0, ShortMessage.NOTE_ON, 0, 60, 80);
        send(track, 0, ShortMessage.NOTE_OFF, 0, 60, 80);
        send(track, 4, ShortMessage.NOTE_ON, 0, 60, 80);
        send(track, 5, ShortMessage.PITCH_BEND, 0, 0, 70);
        meta(track, 8, 0x51, 0, 0, 0);
        Reading reading = MidiReader.read(bytes(sequence));
        assertThat(reading.findings())
                .extracting(finding -> finding.slug() + " " + finding.variant() + " "
                        + finding.arguments().get("count") + " "
                        + finding.arguments().get("what"))
                .containsExactlyInAnyOrder(
                        "midi-left-out controller 1 91",
                        "midi-left-out controller 2 10",
                        "midi-left-out lyrics 1 ",
                        "midi-left-out bar 1 ",
                        "midi-left-out empty 1 ",
                        "midi-left-out bend 1 ",
                        "midi-left-out tempo 1 ",
                        "midi-mended unended 1 ");
        assertThat(tones(reading.pieces().get(0).parts().get(0))).containsExactly("1b 1b C4");
    }

    @Test
    void brokenFilesAreToldWithTheirByte() {
        assertThat(wrong(file())).containsExactly("header@0");
        assertThat(wrong(file('R', 'I', 'F', 'F', 0))).containsExactly("header@0");
        assertThat(wrong(file('M', 'T', 'h', 'd', 0, 0, 0, 6, 0))).containsExactly("truncated@8");
        assertThat(wrong(file('M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 2, 0, 1, 0, 4)))
                .containsExactly("format@8");
        assertThat(wrong(file('M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 0, 0, 1, 0, 0)))
                .containsExactly("division@12");
        assertThat(wrong(file('M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 0, 0, 1, 0, 4)))
                .containsExactly("truncated@14");
        assertThat(wrong(track(0, 60, 80))).containsExactly("status@23");
        assertThat(wrong(track(0, 0x90, 60, 0x90))).containsExactly("data@25");
        assertThat(wrong(track(0, 0xF1, 0))).containsExactly("status@23");
        assertThat(wrong(track(0xFF, 0xFF, 0xFF, 0xFF, 0x7F))).containsExactly("number@22");
        assertThat(wrong(track(0, 0xFF, 0x03, 9, 'a'))).containsExactly("truncated@26");
        assertThat(wrong(new byte[MidiFile.MOST_BYTES + 1])).containsExactly("large@0");
    }

    @Test
    void whatNoMusicHasIsRefusedAtTheByteOfTheFirstBeyond() {
        int[] first = {0, 0x90, 60, 80};
        int[] next = {1, 60, 0, 0, 60, 80};
        int[] notes = repeated(first, next, Amount.MOST_NOTES);
        assertThat(wrong(track(notes))).containsExactly("notes@" + (HEAD + notes.length - 2));
        int[] tempo = {1, 0xFF, 0x51, 3, 7, 1, 2};
        int[] tempos = repeated(tempo, tempo, Amount.MOST_CHANGES);
        assertThat(wrong(track(tempos))).containsExactly("changes@" + (HEAD + tempos.length - 6));
        int[] lyric = {1, 0xFF, 0x05, 1, 'a'};
        int[] lyrics = repeated(lyric, lyric, Amount.MOST_WORDS);
        assertThat(wrong(track(lyrics))).containsExactly("words@" + (HEAD + lyrics.length - 4));
    }

    private static int[] repeated(int[] first, int[] next, int times) {
        int[] all = Arrays.copyOf(first, first.length + next.length * times);
        for (int i = first.length; i < all.length; i++) {
            all[i] = next[(i - first.length) % next.length];
        }
        return all;
    }

    @Test
    void noBytesAreTooHostile() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 96);
        Track first = sequence.createTrack();
        meta(first, 0, 0x51, 0x09, 0x27, 0xC0);
        meta(first, 0, 0x58, 3, 2, 24, 8);
        Track second = sequence.createTrack();
        for (int i = 0; i < 20; i++) {
            note(second, i % 16, 40 + i, i * 48L, i * 48L + 96);
            send(second, i * 48L, ShortMessage.CONTROL_CHANGE, i % 16, i * 6, i);
        }
        byte[] whole = bytes(sequence);
        Set<String> slugs = new HashSet<>();
        for (int seed = 0; seed < 8000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            Reading reading = MidiReader.read(cut);
            assertThat(reading.pieces().size() == 1)
                    .isEqualTo(reading.findings().stream()
                            .noneMatch(finding -> finding.slug().equals("bad-midi")));
            assertThat(reading.findings()).extracting(Finding::column).allMatch(at -> at >= 1 && at <= cut.length + 1);
            reading.findings().forEach(finding -> slugs.add(finding.slug()));
        }
        assertThat(slugs).containsExactlyInAnyOrder("bad-midi", "midi-left-out", "midi-mended");
    }
}
