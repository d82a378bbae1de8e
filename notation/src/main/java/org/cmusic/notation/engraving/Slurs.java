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
    private final Findings findings;
    private Sign open;

    /** Whether a slur begins with a chord in whose last tied piece the one before ends. */
    private boolean waits;

    public Slurs(EngravedVoice voice, Findings findings) {
        this.findings = findings;
        voice.bars().stream().flatMap(List::stream).forEach(this::read);
        if (open != null) {
            findings.leftOut("slur", 1, 1);
        }
    }

    private void read(Sign sign) {
        if (!(sign.event() instanceof Chord chord)) {
            return;
        }
        Set<Articulation> marks = chord.marks().articulations();
        waits |= marks.contains(Articulation.SLUR_BEGINS);
        if (marks.contains(Articulation.SLUR_ENDS)) {
            if (open == null) {
                findings.leftOut("slur", 1, 1);
            } else {
                beginnings.add(open);
                ends.add(sign);
                open = null;
            }
        }
        if (waits && open == null) {
            open = sign;
            waits = false;
        } else if (waits && !chord.isTied()) {
            findings.leftOut("slur", 1, 1);
            waits = false;
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
