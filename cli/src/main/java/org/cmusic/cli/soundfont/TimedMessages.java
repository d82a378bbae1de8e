package org.cmusic.cli.soundfont;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** The messages of a MIDI file to the channels, by time in seconds. */
record TimedMessages(List<Timed> messages) {
    private static final int TEMPO = 0x51;
    private static final int TEMPO_BYTES = 3;
    private static final int BYTE = 0xFF;
    private static final double USUAL = 0.5;
    private static final double MICROSECONDS = 1e6;

    /** One message. */
    record Timed(double seconds, MidiMessage message) {}

    /** Those of all tracks; of one tick, in the order of the tracks. */
    static TimedMessages of(Sequence sequence) {
        List<MidiEvent> events = new ArrayList<>();
        for (Track track : sequence.getTracks()) {
            for (int i = 0; i < track.size(); i++) {
                events.add(track.get(i));
            }
        }
        events.sort(Comparator.comparingLong(MidiEvent::getTick));
        boolean metrical = sequence.getDivisionType() == Sequence.PPQ;
        double tick = metrical
                ? USUAL / sequence.getResolution()
                : 1 / (sequence.getDivisionType() * sequence.getResolution());
        List<Timed> timed = new ArrayList<>();
        double seconds = 0;
        long last = 0;
        for (MidiEvent event : events) {
            seconds += (event.getTick() - last) * tick;
            last = event.getTick();
            if (event.getMessage() instanceof ShortMessage message) {
                timed.add(new Timed(seconds, message));
            } else if (metrical && event.getMessage() instanceof MetaMessage meta && meta.getType() == TEMPO) {
                tick = tempo(meta.getData(), tick * sequence.getResolution()) / sequence.getResolution();
            }
        }
        return new TimedMessages(timed);
    }

    /** Seconds of a quarter note. */
    private static double tempo(byte[] data, double before) {
        return data.length == TEMPO_BYTES
                ? ((data[0] & BYTE) << 16 | (data[1] & BYTE) << 8 | data[2] & BYTE) / MICROSECONDS
                : before;
    }

    /** Whether there is a note. */
    boolean isEmpty() {
        return messages.stream().noneMatch(TimedMessages::isNote);
    }

    private static boolean isNote(Timed timed) {
        return timed.message instanceof ShortMessage message
                && message.getCommand() == ShortMessage.NOTE_ON
                && message.getData2() > 0;
    }

    /** When the last message comes. */
    double end() {
        return messages.isEmpty() ? 0 : messages.get(messages.size() - 1).seconds;
    }
}
