package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Optional;

/** The keys of MIDI, 0 to 127, by number: 60 is C4. */
final class MidiKey {
    private static final List<String> NAMES = List.of("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B");
    /** The lowest that has an octave digit, C0. */
    private static final int LOWEST = 12;

    private static final int HIGHEST = 127;

    private MidiKey() {}

    /** The pitch of the key with that number, as it is written here, if there is one. */
    static Optional<String> name(double number) {
        if (number != Math.rint(number) || number < LOWEST || number > HIGHEST) {
            return Optional.empty();
        }
        int key = (int) number;
        return Optional.of(NAMES.get(key % NAMES.size()) + (key / NAMES.size() - 1));
    }
}
