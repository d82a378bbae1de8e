package org.cmusic.engine.musicv;

import java.util.Arrays;
import org.cmusic.model.musicv.Row;

/** The notes that sound, at most {@value Store#NOTES} at once; where all places are taken a new note is not played. */
final class Notes {
    /** No note ends then. */
    static final float NEVER = 1_000_000;

    private final Store store;
    private final Instruments instruments;
    private final float[] ends = new float[Store.NOTES];
    private final int[] slots = new int[Store.NOTES];

    Notes(Store store, Instruments instruments) {
        this.store = store;
        this.instruments = instruments;
        clear();
    }

    /** Stops all. */
    void clear() {
        Arrays.fill(ends, NEVER);
        for (int slot = 0; slot < Store.NOTES; slot++) {
            store.set(Store.note(slot), Store.NO_NOTE);
        }
    }

    /** Starts one. */
    void start(Row card) {
        int slot = freeSlot();
        int place = freePlace();
        if (slot < Store.NOTES) {
            fill(Store.note(slot), card);
            if (place < Store.NOTES) {
                ends[place] = card.get(2) + card.get(4);
                slots[place] = slot;
            }
        }
    }

    private int freeSlot() {
        int slot = 0;
        while (slot < Store.NOTES && store.get(Store.note(slot)) != Store.NO_NOTE) {
            slot++;
        }
        return slot;
    }

    private int freePlace() {
        int place = 0;
        while (place < Store.NOTES && ends[place] != NEVER) {
            place++;
        }
        return place;
    }

    private void fill(int note, Row card) {
        store.set(note, card.integer(3));
        for (int field = 2; field <= Store.NOTE_FIELDS; field++) {
            store.set(note + field - 1, field <= card.size() ? Store.scaled(card.get(field)) : 0);
        }
    }

    /** The one that ends first; -1 where none sounds. */
    int firstToEnd() {
        float first = NEVER;
        int found = -1;
        for (int place = 0; place < Store.NOTES; place++) {
            if (ends[place] < first) {
                first = ends[place];
                found = place;
            }
        }
        return found;
    }

    /** When one ends. */
    float end(int place) {
        return ends[place];
    }

    /** Ends one. */
    void stop(int place) {
        ends[place] = NEVER;
        store.set(Store.note(slots[place]), Store.NO_NOTE);
    }

    /** Plays a block of all. */
    void play(int samples) {
        for (int slot = 0; slot < Store.NOTES; slot++) {
            int note = Store.note(slot);
            if (store.get(note) != Store.NO_NOTE) {
                instruments.play(store, note, samples);
            }
        }
    }
}
