package org.cmusic.notation.midi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The events of one track on their way to bytes: by tick; at one tick ends of notes, then settings, then notes. */
final class TrackBytes {
    /** Before everything else at its tick. */
    static final int END = 0;

    /** What must hold when notes begin. */
    static final int SETTING = 1;

    /** A note that begins. */
    static final int NOTE = 2;

    private static final int META = 0xFF;
    private static final int END_OF_TRACK = 0x2F;
    private static final int LARGEST_DELTA = 0x0FFF_FFFF;
    private static final int LOW_BITS = 0x7F;
    private static final int LOW_COUNT = 7;
    private static final int MORE = 0x80;
    private static final int LONG = 4;
    private static final Comparator<Timed> ORDER =
            Comparator.comparingLong(Timed::tick).thenComparingInt(Timed::rank);

    private final List<Timed> events = new ArrayList<>();

    private record Timed(long tick, int rank, byte[] bytes) {}

    /** A message of a channel. */
    void message(long tick, int rank, int status, int first, int second) {
        boolean single = (status & 0xF0) == MidiEvent.PROGRAM;
        events.add(new Timed(
                tick,
                rank,
                single
                        ? new byte[] {(byte) status, (byte) first}
                        : new byte[] {(byte) status, (byte) first, (byte) second}));
    }

    /** An event that is none of a channel. */
    void meta(long tick, int type, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(META);
        out.write(type);
        variable(data.length, out);
        out.writeBytes(data);
        events.add(new Timed(tick, SETTING, out.toByteArray()));
    }

    /** A text of some type. */
    void text(long tick, int type, String text) {
        meta(tick, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends the track as a chunk. */
    void writeTo(ByteArrayOutputStream file) {
        events.sort(ORDER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long tick = 0;
        for (Timed event : events) {
            delta(event.tick - tick, out);
            out.writeBytes(event.bytes);
            tick = event.tick;
        }
        out.write(0);
        out.write(META);
        out.write(END_OF_TRACK);
        out.write(0);
        file.writeBytes("MTrk".getBytes(StandardCharsets.US_ASCII));
        number(out.size(), LONG, file);
        file.writeBytes(out.toByteArray());
    }

    /** Waits longer than one number can tell by events that say nothing. */
    private static void delta(long ticks, ByteArrayOutputStream out) {
        long left = ticks;
        while (left > LARGEST_DELTA) {
            variable(LARGEST_DELTA, out);
            out.write(META);
            out.write(OwnMark.TYPE);
            out.write(0);
            left -= LARGEST_DELTA;
        }
        variable((int) left, out);
    }

    private static void variable(int value, ByteArrayOutputStream out) {
        for (int shift = 3 * LOW_COUNT; shift > 0; shift -= LOW_COUNT) {
            if (value >> shift > 0) {
                out.write(value >> shift & LOW_BITS | MORE);
            }
        }
        out.write(value & LOW_BITS);
    }

    /** A whole number of so many bytes, the highest first. */
    static void number(long value, int count, ByteArrayOutputStream out) {
        for (int i = count - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
    }
}
