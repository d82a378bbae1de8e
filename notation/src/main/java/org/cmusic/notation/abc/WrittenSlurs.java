package org.cmusic.notation.abc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.notation.Findings;

/** The slurs of a voice that begin and end. */
final class WrittenSlurs {
    private final Set<Beats> begins = new HashSet<>();
    private final Set<Beats> ends = new HashSet<>();

    WrittenSlurs(List<Chord> chords, Findings findings) {
        Deque<Beats> open = new ArrayDeque<>();
        for (Chord chord : chords) {
            Set<Articulation> marks = chord.marks().articulations();
            if (marks.contains(Articulation.SLUR_ENDS)) {
                if (open.isEmpty()) {
                    findings.leftOut("slur", 1, 1);
                } else {
                    begins.add(open.pop());
                    ends.add(chord.onset());
                }
            }
            if (marks.contains(Articulation.SLUR_BEGINS)) {
                open.push(chord.onset());
            }
        }
        open.forEach(at -> findings.leftOut("slur", 1, 1));
    }

    boolean beginsAt(Chord chord) {
        return begins.contains(chord.onset()) && chord.marks().articulations().contains(Articulation.SLUR_BEGINS);
    }

    boolean endsAt(Chord chord) {
        return ends.contains(chord.onset()) && chord.marks().articulations().contains(Articulation.SLUR_ENDS);
    }
}
