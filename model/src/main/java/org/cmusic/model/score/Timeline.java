package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;

/**
 * Where the sections of a piece begin, and the tempo over all of them. The beats of the piece count on through the
 * sections, which follow each other by their written lengths.
 */
final class Timeline {
    private final List<Beats> starts = new ArrayList<>();
    private List<TempoMark> marks;
    private TempoMap tempo;

    /** A piece with the given tempo, before its first section. */
    Timeline(List<TempoMark> marks) {
        this.marks = marks;
        this.tempo = TempoMap.of(marks);
    }

    /** Begins the next section at {@code start}; its own tempo, if it has one, replaces what was to come. */
    void begin(Section section, Beats start) {
        starts.add(start);
        if (section.tempo().isEmpty()) {
            return;
        }
        double before = tempo.bpmAt(start);
        boolean fromStart = section.tempo().stream().anyMatch(mark -> mark.at().signum() == 0 && !mark.isRamp());
        List<TempoMark> kept = new ArrayList<>();
        for (TempoMark mark : marks) {
            boolean replaced = fromStart && mark.at().equals(start);
            if (!mark.end().isAfter(start)) {
                if (!replaced) {
                    kept.add(mark);
                }
            } else if (mark.at().isBefore(start)) {
                kept.add(TempoMark.ramp(mark.at(), before, start.minus(mark.at())));
            }
        }
        for (TempoMark mark : section.tempo()) {
            kept.add(new TempoMark(mark.at().plus(start), mark.bpm(), mark.over()));
        }
        marks = kept;
        tempo = TempoMap.of(marks);
    }

    /** The beat of the piece at which a section begins. */
    Beats start(int section) {
        return starts.get(section);
    }

    /** The section that a beat of the piece is in, the last one going on for ever. */
    int sectionAt(Beats beat) {
        int section = starts.size() - 1;
        while (section > 0 && starts.get(section).isAfter(beat)) {
            section--;
        }
        return section;
    }

    /** The tempo over the whole piece. */
    TempoMap tempo() {
        return tempo;
    }
}
