package org.cmusic.notation.midi;

import java.util.List;
import java.util.Map;

/** Reads the events of one track, up to its end. */
final class TrackReader {
    private static final int FIRST_STATUS = 0x80;
    private static final int NO_STATUS = 0;
    private static final int CHANNEL_BITS = 4;
    private static final int EXCLUSIVE_GOES_ON = 0xF7;
    private static final int END_OF_TRACK = 0x2F;
    private static final int FIRST_TEXT = 0x01;
    private static final int LAST_TEXT = 0x0F;
    private static final int TEMPO = 0x51;
    private static final int METER = 0x58;
    private static final int KEY = 0x59;
    private static final byte[] NOTHING = {};

    private final ByteReader in;
    private final int track;
    private final List<MidiEvent> events;
    private final Amount amount;
    private long tick;
    private int running = NO_STATUS;

    /**
     * @param events where they go
     * @param amount counts what all tracks have
     */
    TrackReader(ByteReader in, int track, List<MidiEvent> events, Amount amount) {
        this.in = in;
        this.track = track;
        this.events = events;
        this.amount = amount;
    }

    /** Reads them all. A track may end without saying so. */
    void read() throws BrokenFileException {
        boolean more = true;
        while (more && in.hasNext()) {
            tick += in.variable();
            more = event();
        }
    }

    /** @return whether more may follow */
    private boolean event() throws BrokenFileException {
        int position = in.position();
        int status = in.peek();
        if (status < MidiEvent.EXCLUSIVE) {
            message(position);
            return true;
        }
        in.next();
        running = NO_STATUS;
        if (status == MidiEvent.META) {
            return meta(position);
        }
        if (status != MidiEvent.EXCLUSIVE && status != EXCLUSIVE_GOES_ON) {
            throw new BrokenFileException("status", position, Map.of("found", ByteReader.hex(status)));
        }
        in.take(in.variable());
        add(position, MidiEvent.EXCLUSIVE, 0, 0, NOTHING);
        return true;
    }

    private void message(int position) throws BrokenFileException {
        if (in.peek() >= FIRST_STATUS) {
            running = in.next();
        }
        if (running == NO_STATUS) {
            throw new BrokenFileException("status", position, Map.of("found", ByteReader.hex(in.peek())));
        }
        int first = in.data();
        boolean single = running >= MidiEvent.PROGRAM && running < MidiEvent.BEND;
        int second = single ? 0 : in.data();
        if (running >> CHANNEL_BITS << CHANNEL_BITS == MidiEvent.NOTE_ON && second > 0) {
            amount.note(position);
        }
        add(position, running, first, second, NOTHING);
    }

    private boolean meta(int position) throws BrokenFileException {
        int type = in.data();
        byte[] data = in.take(in.variable());
        if (type == TEMPO || type == METER || type == KEY) {
            amount.change(position);
        } else if (type >= FIRST_TEXT && type <= LAST_TEXT) {
            amount.word(position);
        }
        add(position, MidiEvent.META, type, 0, data);
        return type != END_OF_TRACK;
    }

    private void add(int position, int status, int first, int second, byte[] data) {
        events.add(new MidiEvent(tick, track, position, status, first, second, data));
    }
}
