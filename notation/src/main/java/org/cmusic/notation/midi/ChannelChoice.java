package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the fifteen channels that are no drums a note sounds on. Each part has one of its own while there are enough. Notes
 * that are bent differently need different channels as long as they sound together.
 */
final class ChannelChoice {
    private static final int CHANNELS = 16;
    private static final int DRUMS = 9;

    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Integer, Lane> own = new HashMap<>();

    /** A channel and how it is set. */
    static final class Lane {
        private final int channel;
        private int part = -1;
        private int program;
        private int bend;
        private long busyTo = -1;
        private boolean begun;

        private Lane(int channel) {
            this.channel = channel;
        }

        int channel() {
            return channel;
        }

        private boolean isSetFor(int wantedProgram, int wantedBend) {
            return program == wantedProgram && bend == wantedBend;
        }
    }

    /**
     * A channel for a note.
     *
     * @param begins whether nothing sounded on it yet
     * @param program whether its program has to be set
     * @param bend whether its bend has to be set
     * @param fits whether it is bent as it should be
     */
    record Choice(int channel, boolean begins, boolean program, boolean bend, boolean fits) {}

    ChannelChoice() {
        for (int i = 0; i < CHANNELS; i++) {
            if (i != DRUMS) {
                lanes.add(new Lane(i));
            }
        }
    }

    /** Keeps a channel for a part, if there is one left. */
    void reserve(int part, int program) {
        lanes.stream().filter(lane -> lane.part < 0).findFirst().ifPresent(lane -> {
            lane.part = part;
            lane.program = program;
            own.put(part, lane);
        });
    }

    /** The channel for a note of a part that sounds from a tick to another; notes come by their starts. */
    Choice choose(int part, int program, int bend, long from, long to) {
        Optional<Lane> found = Optional.ofNullable(own.get(part))
                .filter(lane -> lane.isSetFor(program, bend))
                .or(() -> set(part, program, bend))
                .or(this::unused)
                .or(() -> idle(part, from));
        Lane lane = found.orElseGet(() -> nearest(program, bend));
        boolean fits = found.isPresent();
        boolean begins = !lane.begun;
        boolean otherProgram = fits && (begins || lane.program != program);
        boolean otherBend = fits && (begins ? bend != 0 : lane.bend != bend);
        if (fits) {
            lane.program = program;
            lane.bend = bend;
        }
        lane.begun |= fits;
        lane.part = lane.part < 0 ? part : lane.part;
        lane.busyTo = Math.max(lane.busyTo, to);
        return new Choice(lane.channel, begins && fits, otherProgram, otherBend, fits);
    }

    /** One that is set as it should be, of the part itself if there is one. */
    private Optional<Lane> set(int part, int program, int bend) {
        return lanes.stream()
                .filter(lane -> lane.begun && lane.isSetFor(program, bend))
                .min(Comparator.comparing(lane -> lane.part != part));
    }

    private Optional<Lane> unused() {
        return lanes.stream().filter(lane -> !lane.begun && lane.part < 0).findFirst();
    }

    /** The one that has been silent for longest, rather none that another part has for itself. */
    private Optional<Lane> idle(int part, long from) {
        return lanes.stream()
                .filter(lane -> lane.busyTo <= from)
                .min(Comparator.comparing((Lane lane) -> own.containsValue(lane) && own.get(part) != lane)
                        .thenComparing(lane -> lane.busyTo));
    }

    /** Where none is free: one of the same program that is bent nearly so. */
    private Lane nearest(int program, int bend) {
        return lanes.stream()
                .min(Comparator.comparing((Lane lane) -> lane.program != program)
                        .thenComparing(lane -> Math.abs(lane.bend - bend)))
                .orElseThrow();
    }
}
