package org.cmusic.notation.musicxml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiveris.proxymusic.AccidentalValue;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.KeySignature;

/** Which notes of a bar need an accidental before them: those that are not what the key or an accidental before says. */
final class AccidentalMarks {
    private static final int CENTS = 100;
    private static final List<AccidentalValue> BY_QUARTERS = List.of(
            AccidentalValue.FLAT_FLAT,
            AccidentalValue.THREE_QUARTERS_FLAT,
            AccidentalValue.FLAT,
            AccidentalValue.QUARTER_FLAT,
            AccidentalValue.NATURAL,
            AccidentalValue.QUARTER_SHARP,
            AccidentalValue.SHARP,
            AccidentalValue.THREE_QUARTERS_SHARP,
            AccidentalValue.DOUBLE_SHARP);

    private final int signature;
    private final Map<Integer, Double> heard = new HashMap<>();

    AccidentalMarks(Key key) {
        this.signature = key.signature();
    }

    /** Semitones that a tone is above its letter. */
    static double alteration(Tone tone) {
        return tone.pitch().alteration() + tone.cents() / CENTS;
    }

    /** The accidental of a note; empty if it needs none. One that is tied to from the note before needs none. */
    Optional<AccidentalValue> before(Tone tone, boolean goesOn) {
        Pitch pitch = tone.pitch();
        double wanted = alteration(tone);
        double ofKey = KeySignature.alteration(signature, pitch.letter());
        double given = heard.getOrDefault(pitch.diatonicStep(), ofKey);
        if (goesOn || wanted == given) {
            return Optional.empty();
        }
        heard.put(pitch.diatonicStep(), wanted);
        long quarters = Math.round(2 * wanted);
        if (wanted == 3 || wanted == -3) {
            return Optional.of(wanted > 0 ? AccidentalValue.TRIPLE_SHARP : AccidentalValue.TRIPLE_FLAT);
        }
        boolean known = Math.abs(quarters) <= BY_QUARTERS.size() / 2;
        return known ? Optional.of(BY_QUARTERS.get((int) quarters + BY_QUARTERS.size() / 2)) : Optional.empty();
    }
}
