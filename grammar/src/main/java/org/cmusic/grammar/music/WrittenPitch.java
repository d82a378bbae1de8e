package org.cmusic.grammar.music;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Tone;

/** Tones as a part writes them. What a pitch of the language cannot be is written as an interval behind it. */
final class WrittenPitch {
    private static final Span NOWHERE = Span.NOWHERE;
    private static final int MOST_ACCIDENTALS = 2;
    private static final int DECIMALS = 2;

    private WrittenPitch() {}

    /** A tone as it is spelled. */
    static NotePitch spelled(Tone tone) {
        Pitch pitch = tone.pitch();
        int accidental = Math.max(-MOST_ACCIDENTALS, Math.min(MOST_ACCIDENTALS, pitch.alteration()));
        int octave = Math.max(0, pitch.octave());
        List<Expression> offsets = new ArrayList<>();
        offset(pitch.octave() - octave, Unit.OCTAVE, offsets);
        offset(pitch.alteration() - accidental, Unit.SEMITONE, offsets);
        offset(Steps.rounded(tone.cents(), DECIMALS), Unit.CENT, offsets);
        PitchLiteral literal = new PitchLiteral(pitch.letter().name().charAt(0), accidental, octave, NOWHERE);
        return new NotePitch.Spelled(literal, offsets, NOWHERE);
    }

    private static void offset(double amount, Unit unit, List<Expression> offsets) {
        if (amount != 0) {
            offsets.add(Quantity.of(amount, unit));
        }
    }

    /** A drum. */
    static NotePitch frequency(double hertz) {
        return new NotePitch.Computed(Quantity.of(hertz, Unit.HERTZ), List.of(), NOWHERE);
    }
}
