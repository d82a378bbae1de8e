package org.cmusic.notation.tablature;

import java.util.List;
import java.util.OptionalDouble;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Findings;

/** What a tablature has no place for: drums, levels, articulations, further verses, remarks. */
final class Unwritten {
    private final Findings findings = new Findings("tab");

    private Unwritten() {}

    /** Of a piece. */
    static List<Finding> of(Music music) {
        Unwritten unwritten = new Unwritten();
        music.heading().remarks().forEach(remark -> unwritten.leftOut("remark"));
        for (Part part : music.parts()) {
            if (FrettedParts.isDrums(part)) {
                unwritten.leftOut("drums");
                continue;
            }
            part.voices()
                    .forEach(voice -> voice.events().stream()
                            .filter(Chord.class::isInstance)
                            .forEach(event -> unwritten.add((Chord) event)));
        }
        return unwritten.findings.list();
    }

    private void add(Chord chord) {
        if (!chord.level().equals(OptionalDouble.empty())) {
            leftOut("level");
        }
        for (Articulation articulation : chord.marks().articulations()) {
            if (articulation != Articulation.SLUR_BEGINS && articulation != Articulation.SLUR_ENDS) {
                leftOut("articulation");
            }
        }
        if (chord.marks().lyrics().size() > 1) {
            leftOut("verse");
        }
    }

    private void leftOut(String variant) {
        findings.leftOut(variant, 1, 1);
    }
}
