package org.cmusic.notation.engraving;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.notation.Findings;

/**
 * The slurs of a voice that begin and end: each from the first chord that begins one to the next that ends one. Beginnings
 * within another slur, and what is never begun or ended, are told as {@code slur} among what is left out.
 */
public final class Slurs {
    private final Set<Sign> beginnings = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Sign> ends = Collections.newSetFromMap(new IdentityHashMap<>());

    public Slurs(EngravedVoice voice, Findings findings) {
        Sign open = null;
        for (List<Sign> bar : voice.bars()) {
            for (Sign sign : bar) {
                Set<Articulation> marks =
                        sign.event() instanceof Chord chord ? chord.marks().articulations() : Set.of();
                if (marks.contains(Articulation.SLUR_ENDS)) {
                    if (open == null) {
                        findings.leftOut("slur", 1, 1);
                    } else {
                        beginnings.add(open);
                        ends.add(sign);
                        open = null;
                    }
                }
                if (marks.contains(Articulation.SLUR_BEGINS)) {
                    if (open == null) {
                        open = sign;
                    } else {
                        findings.leftOut("slur", 1, 1);
                    }
                }
            }
        }
        if (open != null) {
            findings.leftOut("slur", 1, 1);
        }
    }

    /** Whether one begins at a sign. */
    public boolean beginsAt(Sign sign) {
        return beginnings.contains(sign);
    }

    /** Whether one ends at a sign. */
    public boolean endsAt(Sign sign) {
        return ends.contains(sign);
    }
}
