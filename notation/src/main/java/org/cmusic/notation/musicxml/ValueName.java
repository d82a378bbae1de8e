package org.cmusic.notation.musicxml;

import java.util.List;
import java.util.Optional;
import org.cmusic.notation.engraving.NoteValue;

/** MusicXML's names of note values. */
final class ValueName {
    private static final List<String> NAMES = List.of(
            "long", "breve", "whole", "half", "quarter", "eighth", "16th", "32nd", "64th", "128th", "256th", "512th");

    private ValueName() {}

    /** The name of a value, dots aside. */
    static String of(NoteValue value) {
        return NAMES.get(value.halvings() - NoteValue.LONGEST);
    }

    /** The value of a name; empty for none that is known. */
    static Optional<NoteValue> value(String name, int dots) {
        int index = NAMES.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(new NoteValue(index + NoteValue.LONGEST, Math.min(2, dots)));
    }
}
