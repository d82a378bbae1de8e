package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A file as it is written.
 *
 * @param format 0, one track, or 1, several that sound together
 * @param division how long a tick is
 * @param events those of all tracks, by time; of one time, by track
 * @param strange the first byte of each chunk that is none of music
 */
record MidiFile(int format, Division division, List<MidiEvent> events, List<Integer> strange) {
    /** The most bytes of a file. */
    static final int MOST_BYTES = 1 << 24;

    private static final String HEADER = "MThd";
    private static final String TRACK = "MTrk";
    private static final int HEADER_LENGTH = 6;
    private static final int LONG = 4;

    /** Reads a file. */
    static MidiFile read(byte[] bytes) throws BrokenFileException {
        if (bytes.length > MOST_BYTES) {
            throw new BrokenFileException("large", 0, Map.of("count", MOST_BYTES >> 20));
        }
        ByteReader in = ByteReader.of(bytes);
        if (bytes.length < LONG || !in.tag().equals(HEADER)) {
            throw new BrokenFileException("header", 0, Map.of());
        }
        long length = in.number(LONG);
        if (length < HEADER_LENGTH) {
            throw new BrokenFileException("header", LONG, Map.of());
        }
        ByteReader header = in.part(length);
        int format = (int) header.number(2);
        if (format > 1) {
            throw new BrokenFileException("format", header.position() - 2, Map.of("found", format));
        }
        int tracks = (int) header.number(2);
        Division division = Division.of((int) header.number(2), header.position() - 2);
        List<MidiEvent> events = new ArrayList<>();
        List<Integer> strange = new ArrayList<>();
        tracks(in, tracks, events, strange);
        events.sort(Comparator.comparingLong(MidiEvent::tick));
        return new MidiFile(format, division, events, strange);
    }

    private static void tracks(ByteReader in, int count, List<MidiEvent> events, List<Integer> strange)
            throws BrokenFileException {
        Amount amount = new Amount();
        int track = 0;
        while (track < count) {
            int position = in.position();
            boolean music = in.tag().equals(TRACK);
            ByteReader chunk = in.part(in.number(LONG));
            if (music) {
                new TrackReader(chunk, track, events, amount).read();
                track++;
            } else {
                strange.add(position);
            }
        }
        if (in.hasNext()) {
            strange.add(in.position());
        }
    }
}
