package org.cmusic.cli.soundfont;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFontRenderTest {
    private static final int RATE = 8000;

    @TempDir
    Path folder;

    private SoundFont sounds;

    @BeforeEach
    void sounds() throws Exception {
        sounds = SoundFont.read(Files.write(folder.resolve("tiny.sf2"), TinySoundFont.bytes(2)));
    }

    /** One second of A4 after one second of silence. */
    private static byte[] midi() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track track = sequence.createTrack();
        track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, 0, 69, 100), 960));
        track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, 0, 69, 0), 1920));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MidiSystem.write(sequence, 1, out);
        return out.toByteArray();
    }

    private List<double[]> played() throws Exception {
        SoundFontPlayback playback = SoundFontPlayback.of(sounds, midi(), RATE, 2);
        assertThat(playback.frames()).isEqualTo(5L * RATE);
        List<double[]> frames = new ArrayList<>();
        playback.play((channels, count) -> {
            for (int i = 0; i < count; i++) {
                frames.add(new double[] {channels[0][i], channels[1][i]});
            }
        });
        assertThat(frames).hasSize(5 * RATE);
        return frames;
    }

    private static double loudest(List<double[]> frames, double from, double to) {
        return frames.subList((int) (from * RATE), (int) (to * RATE)).stream()
                .mapToDouble(frame -> Math.max(Math.abs(frame[0]), Math.abs(frame[1])))
                .max()
                .orElseThrow();
    }

    @Test
    void soundsWhenTheNotesSound() throws Exception {
        List<double[]> frames = played();
        assertThat(loudest(frames, 0, 0.98)).isLessThan(1e-4);
        assertThat(loudest(frames, 1.05, 2)).isBetween(0.02, 1.0);
        assertThat(loudest(frames, 4, 5)).isLessThan(0.02);
        int crossings = 0;
        for (int i = (int) (1.2 * RATE); i < (int) (1.7 * RATE); i++) {
            crossings += frames.get(i - 1)[0] < 0 && frames.get(i)[0] >= 0 ? 1 : 0;
        }
        assertThat(crossings * 2).isBetween(436, 446);
    }

    @Test
    void playsTheSameSamplesEachTime() throws Exception {
        List<double[]> first = played();
        List<double[]> second = played();
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).containsExactly(first.get(i));
        }
    }
}
