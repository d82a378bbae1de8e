package org.cmusic.notation.abc;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.EngravedVoice;
import org.cmusic.notation.engraving.Engraving;
import org.cmusic.notation.engraving.Sign;

/**
 * Where a piece that is written changes its meter, key and tempo. What the first voice has no beginning of a note or rest for
 * is written at the next.
 */
final class Changes {
    private final Map<Beats, String> meters = new TreeMap<>();
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final Map<Beats, String> tempos = new TreeMap<>();

    Changes(Music music, Engraving engraving, Findings findings) {
        String before = AbcWriter.meter(engraving.bars().get(0));
        for (var bar : engraving.bars()) {
            String meter = AbcWriter.meter(bar);
            if (!meter.equals(before)) {
                meters.put(bar.from(), meter);
            }
            before = meter;
        }
        TreeMap<Beats, Beats> places = new TreeMap<>();
        starts(engraving).forEach(start -> places.put(start, start));
        for (KeyMark mark : music.keys()) {
            place(mark.at(), places, findings).ifPresent(at -> keys.put(at, mark.key()));
        }
        for (TempoMark mark : music.tempo().marks()) {
            if (mark.isRamp()) {
                findings.leftOut("ramp", 1, 1);
            }
            if (mark.end().signum() > 0) {
                place(mark.end(), places, findings).ifPresent(at -> tempos.put(at, TempoText.of(mark.bpm())));
            }
        }
    }

    private static Set<Beats> starts(Engraving engraving) {
        Set<Beats> starts = new HashSet<>();
        engraving.parts().stream()
                .findFirst()
                .map(EngravedPart::voices)
                .flatMap(voices -> voices.stream().findFirst())
                .map(EngravedVoice::bars)
                .orElse(List.of())
                .forEach(bar -> bar.stream().map(Sign::event).forEach(event -> starts.add(event.onset())));
        return starts;
    }

    private static Optional<Beats> place(Beats at, TreeMap<Beats, Beats> places, Findings findings) {
        Beats place = places.ceilingKey(at);
        if (!at.equals(place)) {
            findings.mended("place", 1, 1);
        }
        return Optional.ofNullable(place);
    }

    /** The key at the beginning. */
    KeyState firstKey() {
        Key first = keys.get(Beats.ZERO);
        return first == null ? KeyState.NONE : KeyState.of(first);
    }

    /** A meter that begins at a beat. */
    Optional<String> meterAt(Beats at) {
        return Optional.ofNullable(meters.get(at));
    }

    /** A tempo that begins at a beat. */
    Optional<String> tempoAt(Beats at) {
        return Optional.ofNullable(tempos.get(at));
    }

    /** The last key that begins after a beat and up to another. */
    Optional<Key> keyIn(Beats after, Beats upTo) {
        Map.Entry<Beats, Key> last = keys.floorEntry(upTo);
        boolean isNew = last != null && last.getKey().isAfter(after);
        return isNew ? Optional.of(last.getValue()) : Optional.empty();
    }
}
