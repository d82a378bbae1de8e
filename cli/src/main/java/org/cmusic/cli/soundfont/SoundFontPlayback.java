package org.cmusic.cli.soundfont;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.ancestor.Playback;

/**
 * A MIDI file that the synthesizer of Java plays with the sounds of a SoundFont, as fast as it can. What rings on after the last
 * message is heard for {@value #TAIL} seconds. Each playing gives the same samples.
 */
public final class SoundFontPlayback implements Playback {
    private static final String SYNTHESIZER = "com.sun.media.sound.SoftSynthesizer";
    private static final double TAIL = 3;
    private static final int BLOCK = 1024;
    private static final int BITS = 32;
    private static final double MICROSECONDS = 1e6;
    private static final Map<String, Object> SETTINGS =
            Map.of("load default soundbank", false, "max polyphony", 256, "midi channels", 16);

    private final SoundFont sounds;
    private final TimedMessages messages;
    private final int sampleRate;
    private final int channels;

    private SoundFontPlayback(SoundFont sounds, TimedMessages messages, int sampleRate, int channels) {
        this.sounds = sounds;
        this.messages = messages;
        this.sampleRate = sampleRate;
        this.channels = channels;
    }

    /**
     * The playing of a MIDI file.
     *
     * @param midi its bytes
     * @param channels one or two
     * @throws IllegalArgumentException if Java does not read it
     */
    public static SoundFontPlayback of(SoundFont sounds, byte[] midi, int sampleRate, int channels) {
        try {
            TimedMessages messages = TimedMessages.of(MidiSystem.getSequence(new ByteArrayInputStream(midi)));
            return new SoundFontPlayback(sounds, messages, sampleRate, channels);
        } catch (InvalidMidiDataException | IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public long frames() {
        return messages.isEmpty() ? 0 : (long) Math.ceil((messages.end() + TAIL) * sampleRate);
    }

    /** How long it is, in seconds. */
    public double seconds() {
        return (double) frames() / sampleRate;
    }

    @Override
    public void play(SampleSink sink) throws IOException {
        AudioFormat format = new AudioFormat(
                AudioFormat.Encoding.PCM_FLOAT, sampleRate, BITS, channels, channels * Float.BYTES, sampleRate, false);
        Synthesizer synthesizer = synthesizer();
        try (AudioInputStream stream = opened(synthesizer, format);
                Receiver receiver = synthesizer.getReceiver()) {
            synthesizer.loadAllInstruments(sounds.bank());
            play(stream, receiver, sink);
        } catch (MidiUnavailableException e) {
            throw unavailable(e);
        } finally {
            synthesizer.close();
        }
    }

    private void play(AudioInputStream stream, Receiver receiver, SampleSink sink) throws IOException {
        byte[] bytes = new byte[BLOCK * channels * Float.BYTES];
        double[][] samples = new double[channels][BLOCK];
        int next = 0;
        long lastTime = -1;
        long end = frames();
        for (long frame = 0; frame < end; frame += BLOCK) {
            int count = (int) Math.min(BLOCK, end - frame);
            double until = (double) (frame + BLOCK) / sampleRate;
            while (next < messages.messages().size()
                    && messages.messages().get(next).seconds() < until) {
                TimedMessages.Timed timed = messages.messages().get(next++);
                lastTime = Math.max(lastTime + 1, Math.round(timed.seconds() * MICROSECONDS));
                receiver.send(timed.message(), lastTime);
            }
            read(stream, bytes);
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < channels; j++) {
                    samples[j][i] = buffer.getFloat();
                }
            }
            sink.write(samples, count);
        }
    }

    private static void read(AudioInputStream stream, byte[] bytes) throws IOException {
        if (stream.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new IOException("the synthesizer of Java ended early");
        }
    }

    /** The parts of Java that play without a sound card are not among those that everyone may see. */
    private static Synthesizer synthesizer() throws IOException {
        NoPreferences.install();
        try {
            return (Synthesizer) Class.forName(SYNTHESIZER).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw unavailable(e);
        }
    }

    private static AudioInputStream opened(Synthesizer synthesizer, AudioFormat format) throws IOException {
        try {
            return (AudioInputStream) synthesizer
                    .getClass()
                    .getMethod("openStream", AudioFormat.class, Map.class)
                    .invoke(synthesizer, format, SETTINGS);
        } catch (ReflectiveOperationException e) {
            throw unavailable(e);
        }
    }

    private static IOException unavailable(Exception cause) {
        return new IOException("this Java has no synthesizer that plays into files", cause);
    }
}
