package org.cmusic.notation.lilypond;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.notation.engraving.Engraving;
import org.cmusic.notation.engraving.NoteValue;
import org.cmusic.notation.engraving.Sign;

/**
 * How long the graces are that stand before the first notes of bars. Where one voice has some, LilyPond has to hear of as much
 * silence in all others, or it divides the staves at the bar line.
 */
final class GraceLengths {
    private final Map<Beats, Beats> longest = new HashMap<>();

    GraceLengths(Engraving engraving) {
        engraving.parts().stream()
                .flatMap(part -> part.voices().stream())
                .flatMap(voice -> voice.bars().stream())
                .filter(bar -> !bar.isEmpty())
                .map(bar -> bar.get(0))
                .forEach(this::add);
    }

    private void add(Sign first) {
        Beats length = length(first);
        if (length.signum() > 0) {
            longest.merge(first.event().onset(), length, Beats::max);
        }
    }

    /** The silence, as a grace, that is missing where a bar begins and a voice has so much of its own; empty for none. */
    String missing(Beats bar, Beats own) {
        Beats missing = longest.getOrDefault(bar, Beats.ZERO).minus(own);
        return missing.signum() > 0 ? "\\grace { s" + Spelled.stretch(missing) + " } " : "";
    }

    /** The length of the graces of a sign, as they are written. */
    static Beats length(Sign sign) {
        return sign.event() instanceof Chord chord ? length(chord.marks().graces()) : Beats.ZERO;
    }

    private static Beats length(List<Grace> graces) {
        return graces.stream().map(grace -> value(grace).length()).reduce(Beats.ZERO, Beats::plus);
    }

    /** The value of a grace: its own, or the nearest below it. */
    static NoteValue value(Grace grace) {
        return NoteValue.of(grace.length()).orElse(NoteValue.longestIn(grace.length()));
    }
}
