package org.cmusic.notation.abc;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.EngravedVoice;
import org.cmusic.notation.engraving.Engraving;
import org.cmusic.notation.engraving.Sign;

/** The length of notes that are written without one: of a quarter, an eighth and a sixteenth the one that writes most shortly. */
final class WrittenUnit {
    private static final List<Beats> UNITS = List.of(Beats.of(1, 2), Beats.of(1), Beats.of(1, 4));
    private static final int QUARTERS_IN_WHOLE = 4;
    private static final int SAMPLE = 1000;
    private static final int LARGEST = 9999;
    private static final int LARGEST_BELOW = 1024;

    private WrittenUnit() {}

    /** The unit that suits the first thousand notes of a piece. */
    static Beats of(Engraving engraving) {
        List<Beats> lengths = engraving.parts().stream()
                .map(EngravedPart::voices)
                .flatMap(List::stream)
                .map(EngravedVoice::bars)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(Sign::isChord)
                .limit(SAMPLE)
                .map(WrittenUnit::written)
                .toList();
        Beats best = UNITS.get(0);
        for (Beats unit : UNITS) {
            if (size(lengths, unit) < size(lengths, best)) {
                best = unit;
            }
        }
        return best;
    }

    private static int size(List<Beats> lengths, Beats unit) {
        return lengths.stream()
                .mapToInt(length -> multiple(length, unit).map(String::length).orElse(0))
                .sum();
    }

    /** How long a sign looks. */
    static Beats written(Sign sign) {
        return sign.tuplet().written(sign.event().length());
    }

    /** A unit as a field has it. */
    static String text(Beats unit) {
        Beats whole = unit.times(1, QUARTERS_IN_WHOLE);
        return whole.numerator() + "/" + whole.denominator();
    }

    /** What is written behind a note of some length; empty if the format has no such length. */
    static Optional<String> multiple(Beats length, Beats unit) {
        Beats units = length.times(unit.denominator(), unit.numerator());
        if (units.numerator() > LARGEST || units.denominator() > LARGEST_BELOW) {
            return Optional.empty();
        }
        String above = units.numerator() == 1 ? "" : String.valueOf(units.numerator());
        long below = units.denominator();
        return Optional.of(above + (below == 1 ? "" : below == 2 ? "/" : "/" + below));
    }
}
