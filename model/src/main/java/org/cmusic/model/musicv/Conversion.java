package org.cmusic.model.musicv;

/**
 * Turns what a composer writes on a note into what the oscillators take: the general routine of Risset's catalogue. For
 * instrument {@code i}, variable {@code 10 i} says how many entries follow; entry {@code m} is a field that holds hertz,
 * {@code -m} one that holds seconds for a turn of the function, {@code 100 + m} the first of three fields of an envelope:
 * attack, sustain and decay. The attack itself stays as it is written.
 */
final class Conversion {
    private static final int ENVELOPE = 100;
    private static final int FILTER = 200;
    private static final float STEPS = 511;
    private static final float NO_SUSTAIN = 128;

    private final Variables variables;

    Conversion(Variables variables) {
        this.variables = variables;
    }

    /** Converts the fields of a note. */
    void apply(Row note) {
        int table = 10 * note.integer(3);
        int entries = Math.min((int) variables.get(table), Variables.COUNT);
        float perHertz = STEPS / variables.rate();
        for (int i = 1; i <= entries; i++) {
            int entry = (int) variables.get(table + i);
            if (entry > ENVELOPE && entry <= FILTER) {
                envelope(note, entry - ENVELOPE, perHertz);
            } else if (entry < 0) {
                note.set(-entry, perHertz / note.get(-entry));
            } else if (entry <= ENVELOPE) {
                note.set(entry, perHertz * note.get(entry));
            }
        }
    }

    private static void envelope(Row note, int attack, float perHertz) {
        int sustain = attack + 1;
        int decay = attack + 2;
        float length = note.get(4);
        note.set(sustain, length - note.get(attack) - note.get(decay));
        if (note.get(sustain) > 0) {
            note.set(sustain, perHertz / (4 * note.get(sustain)));
        } else {
            if (note.get(sustain) != 0) {
                note.set(attack, note.get(attack) * length / (note.get(attack) + note.get(decay)));
                note.set(decay, note.get(decay) * length / (note.get(attack) + note.get(decay)));
            }
            note.set(sustain, NO_SUSTAIN);
        }
        note.set(decay, perHertz / (4 * note.get(attack)));
    }
}
