package org.cmusic.engine.musicv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The instruments that have been defined, by their numbers. A new one of a number takes the place of the old at once. */
final class Instruments {
    private final Map<Integer, List<UnitLine>> lines = new HashMap<>();
    private List<UnitLine> open = new ArrayList<>();

    /** Begins an instrument. */
    void begin(int number) {
        open = new ArrayList<>();
        lines.put(number, open);
    }

    /** Adds a line to the instrument that was begun last. */
    void add(UnitLine line) {
        open.add(line);
    }

    /** Plays a block of one note. */
    void play(Store store, int note, int samples) {
        List<UnitLine> playing = lines.getOrDefault(store.get(note), List.of());
        for (int i = 0; i < playing.size(); i++) {
            UnitLine line = playing.get(i);
            if (i + 1 < playing.size() && line.setsFunction(store, note)) {
                playing.get(i + 1).loseFunction();
            }
            line.play(store, note, samples);
        }
    }
}
