package org.cmusic.engine.carl;

import java.util.List;
import org.cmusic.engine.carl.unit.Cells;
import org.cmusic.engine.carl.unit.NoteCells;
import org.cmusic.engine.carl.unit.Unit;
import org.cmusic.engine.carl.unit.Units;
import org.cmusic.model.carl.Instrument;

/** A note that sounds. */
final class SoundingNote {
    private final NoteTimes times;
    private final NoteCells cells;
    private final List<Unit> units;
    private final boolean last;

    private SoundingNote(NoteTimes times, NoteCells cells, List<Unit> units, boolean last) {
        this.times = times;
        this.cells = cells;
        this.units = units;
        this.last = last;
    }

    /**
     * A note that is played.
     *
     * @param parameters p0 and on, zero for those that the score does not give
     * @param last whether it comes after all others in each block
     */
    static SoundingNote of(Instrument instrument, Session session, NoteTimes times, float[] parameters, boolean last) {
        Cells own = new Cells(Math.max(parameters.length, instrument.highestParameter() + 1));
        for (int i = 0; i < parameters.length; i++) {
            own.set(i, parameters[i]);
        }
        NoteCells cells = new NoteCells(own, instrument.highestDynamic());
        List<Unit> units = Units.of(instrument, session.numbers(instrument), cells, session);
        return new SoundingNote(times, cells, units, last);
    }

    float end() {
        return times.end();
    }

    boolean last() {
        return last;
    }

    void play(int count) {
        if (cells.dead()) {
            return;
        }
        cells.refresh();
        for (Unit unit : units) {
            unit.play(count);
        }
    }
}
