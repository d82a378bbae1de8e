package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;

/** The small notes before the next chord of a lane. Slurs that they begin or end are that chord's; other marks are left out. */
final class SmallNotes {
    private final List<Grace> notes = new ArrayList<>();
    private final Set<Articulation> slurs = EnumSet.noneOf(Articulation.class);
    private boolean slurred;

    void add(NoteToken token, Row row, int field, Notice notice) {
        token.marks().stream()
                .sorted(Comparator.reverseOrder())
                .filter(mark -> !isKept(mark))
                .forEach(mark -> notice.leftOut("grace-marks", row.line(), row.column(field)));
        notes.add(new Grace(
                token.tones().stream().map(tone -> tone.withTie(false)).toList(),
                token.length(),
                token.kind() == NoteToken.Kind.SLASHED_GRACE));
    }

    /** Kept is where slurs begin, and where one ends that a chord began; on one note that comes first. */
    private boolean isKept(Articulation mark) {
        boolean ends = mark == Articulation.SLUR_ENDS;
        boolean among = ends && slurs.remove(Articulation.SLUR_BEGINS);
        boolean kept = mark == Articulation.SLUR_BEGINS || ends && slurred && !among;
        if (kept) {
            slurs.add(mark);
        }
        return kept;
    }

    /** The marks of the chord that they stand before, which takes them. */
    Marks before(NoteToken chord, Row row, int field, Notice notice) {
        Marks marks = new Marks(articulations(chord, row, field, notice), notes, List.of(), "");
        clear();
        return marks;
    }

    /** Those of a chord with the slurs of its small notes; one that goes from these to the chord alone is left out. */
    private Set<Articulation> articulations(NoteToken chord, Row row, int field, Notice notice) {
        Set<Articulation> marks = new HashSet<>(chord.marks());
        boolean begun = slurs.remove(Articulation.SLUR_BEGINS);
        if (begun && marks.contains(Articulation.SLUR_ENDS)) {
            notice.leftOut("grace-marks", row.line(), row.column(field));
            if (!slurred) {
                marks.remove(Articulation.SLUR_ENDS);
            }
        } else if (begun) {
            marks.add(Articulation.SLUR_BEGINS);
        }
        marks.addAll(slurs);
        slurred = marks.contains(Articulation.SLUR_BEGINS) || slurred && !marks.contains(Articulation.SLUR_ENDS);
        return marks;
    }

    /** How many there are. */
    int count() {
        return notes.size();
    }

    void clear() {
        notes.clear();
        slurs.clear();
    }
}
