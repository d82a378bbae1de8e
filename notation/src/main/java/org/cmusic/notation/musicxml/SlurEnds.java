package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmusic.model.music.Articulation;
import org.cmusic.notation.Findings;

/**
 * The ends of slurs, line by line. One at a small note is that of the chord which the small note stands before; a slur that
 * has both its ends there is left out, and told.
 */
final class SlurEnds {
    private final Findings findings;
    private final Map<Slur, SmallBeginning> begun = new HashMap<>();
    private final Map<ReadChord.Line, List<SmallBeginning>> waiting = new HashMap<>();
    private final Set<ReadChord.Line> ending = new HashSet<>();

    private record Slur(ReadChord.Line line, int number) {}

    /** Where a slur begins at a small note, and the chord behind that as soon as it is known. */
    private static final class SmallBeginning {
        private final ElementReader.Place place;
        private ReadChord chord;

        SmallBeginning(ElementReader.Place place) {
            this.place = place;
        }
    }

    SlurEnds(Findings findings) {
        this.findings = findings;
    }

    void beginAtSmall(ReadChord.Line line, int number, ElementReader.Place place) {
        SmallBeginning beginning = new SmallBeginning(place);
        waiting.computeIfAbsent(line, any -> new ArrayList<>()).add(beginning);
        SmallBeginning lost = begun.put(new Slur(line, number), beginning);
        if (lost != null) {
            leftOut(lost);
        }
    }

    void endAtSmall(ReadChord.Line line, int number) {
        SmallBeginning beginning = begun.remove(new Slur(line, number));
        if (beginning == null) {
            ending.add(line);
        } else if (beginning.chord == null) {
            leftOut(beginning);
        } else {
            beginning.chord.mark(Articulation.SLUR_BEGINS);
            ending.add(line);
        }
    }

    /** A chord sounds: the small notes of its line that wait are its own. */
    void giveTo(ReadChord chord) {
        List<SmallBeginning> before = waiting.remove(chord.line());
        if (before != null) {
            before.forEach(beginning -> beginning.chord = chord);
        }
        if (ending.remove(chord.line())) {
            chord.mark(Articulation.SLUR_ENDS);
        }
    }

    void begin(ReadChord chord) {
        chord.mark(Articulation.SLUR_BEGINS);
    }

    void end(ReadChord chord, int number) {
        SmallBeginning beginning = begun.remove(new Slur(chord.line(), number));
        if (beginning == null) {
            chord.mark(Articulation.SLUR_ENDS);
        } else if (beginning.chord == null || beginning.chord == chord) {
            leftOut(beginning);
        } else {
            beginning.chord.mark(Articulation.SLUR_BEGINS);
            chord.mark(Articulation.SLUR_ENDS);
        }
    }

    /** Tells those that never end, at the end of the part. */
    void end() {
        begun.values().forEach(this::leftOut);
    }

    private void leftOut(SmallBeginning beginning) {
        findings.leftOut("element", "slur", beginning.place.line(), beginning.place.column());
    }
}
