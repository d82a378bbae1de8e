package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.MeterMap;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.notation.BarLines;

/** Bars, keys and tempos of a piece as it is played. */
final class Conductor {
    private final BarLines bars;
    private final List<KeyMark> keys = new ArrayList<>();
    private final List<TempoMark> tempos = new ArrayList<>();
    private Signs set = Signs.NONE;
    private Optional<Key> key = Optional.empty();
    private Beats lastBar = Beats.ZERO;

    Conductor(Notice notice) {
        this.bars = new BarLines(notice.findings());
    }

    /** What holds from a beat on. */
    void set(Beats at, Signs signs) {
        if (signs == set) {
            return;
        }
        if (!signs.meter().equals(set.meter())) {
            signs.meter().ifPresent(meter -> bars.meter(at, meter));
        }
        if (!signs.tempo().equals(set.tempo())) {
            signs.tempo().ifPresent(tempo -> tempo(at, tempo));
        }
        Optional<Key> next = signs.key();
        if (!next.equals(key)) {
            next.ifPresent(found -> key(at, found));
        }
        key = next;
        set = signs;
    }

    private void tempo(Beats at, double bpm) {
        int last = tempos.size() - 1;
        if (last >= 0 && tempos.get(last).at().equals(at)) {
            tempos.remove(last);
        }
        if (tempos.isEmpty() || tempos.get(tempos.size() - 1).bpm() != bpm) {
            tempos.add(TempoMark.change(at, bpm));
        }
    }

    private void key(Beats at, Key next) {
        int last = keys.size() - 1;
        if (last >= 0 && keys.get(last).at().equals(at)) {
            keys.remove(last);
        }
        if (keys.isEmpty() || !keys.get(keys.size() - 1).key().equals(next)) {
            keys.add(new KeyMark(at, next));
        }
    }

    void bar(Beats at, int line) {
        bars.barLine(at, line, 1);
        lastBar = at;
    }

    /** Where the next bar line should be, as far as the meter tells. */
    Optional<Beats> nextBar() {
        return set.meter().map(meter -> lastBar.plus(meter.barLength()));
    }

    Optional<MeterMap> meters(Beats end) {
        return bars.map(end);
    }

    List<KeyMark> keys() {
        return keys;
    }

    TempoMap tempos() {
        return TempoMap.of(tempos);
    }
}
