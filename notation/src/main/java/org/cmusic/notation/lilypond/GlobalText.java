package org.cmusic.notation.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.notation.Findings;
import org.cmusic.notation.KeySignature;
import org.cmusic.notation.engraving.Bar;
import org.cmusic.notation.engraving.Engraving;

/** What all staves have in common: meter and keys, and the tempo, at their places between stretches of silence. */
final class GlobalText {
    private static final Beats DOTTED_QUARTER = Beats.of(3, 2);

    private final Engraving engraving;
    private final GraceLengths graces;
    private final Findings findings;

    GlobalText(Engraving engraving, GraceLengths graces, Findings findings) {
        this.engraving = engraving;
        this.graces = graces;
        this.findings = findings;
    }

    /** Meters, keys, the pickup and the end. */
    List<String> frame() {
        TreeMap<Beats, String> marks = new TreeMap<>();
        Optional<Meter> before = Optional.empty();
        for (Bar bar : engraving.bars()) {
            if (bar.meter().isPresent() && !bar.meter().equals(before)) {
                marks.merge(bar.from(), "\\time " + bar.meter().get() + " ", String::concat);
            }
            before = bar.meter();
        }
        Bar first = engraving.bars().get(0);
        if (first.meter().isEmpty()) {
            marks.merge(Beats.ZERO, "\\omit Staff.TimeSignature \\cadenzaOn ", String::concat);
        } else if (first.length().isBefore(first.meter().get().barLength())) {
            marks.merge(Beats.ZERO, "\\partial " + Spelled.stretch(first.length()) + " ", String::concat);
        }
        for (KeyMark mark : engraving.music().keys()) {
            marks.merge(mark.at(), key(mark.key()), String::concat);
        }
        List<String> lines = lines(marks);
        lines.add("\\bar \"|.\"");
        return lines;
    }

    /** Tempo, in words and figures. */
    List<String> tempo() {
        TreeMap<Beats, String> marks = new TreeMap<>();
        for (TempoMark mark : engraving.music().tempo().marks()) {
            if (mark.isRamp()) {
                boolean faster = mark.bpm() > engraving.music().tempo().bpmAt(mark.at());
                marks.merge(mark.at(), "\\tempo \"%s\" ".formatted(faster ? "accel." : "rit."), String::concat);
            }
            marks.merge(mark.end(), figures(mark), (one, other) -> other);
        }
        return lines(marks);
    }

    private String figures(TempoMark mark) {
        boolean compound = engraving
                .music()
                .meter()
                .map(meter -> meter.meterAt(mark.end()))
                .filter(Meter::isCompound)
                .isPresent();
        double beats = compound ? mark.bpm() / DOTTED_QUARTER.toDouble() : mark.bpm();
        long rounded = Math.max(1, Math.round(beats));
        if (Math.abs(rounded - beats) > 1e-9) {
            findings.mended("tempo", 1, 1);
        }
        return "\\tempo %s = %d ".formatted(compound ? "4." : "4", rounded);
    }

    private String key(Key key) {
        Key usual = key;
        if (Math.abs(key.signature()) > KeySignature.MOST) {
            findings.mended("key", 1, 1);
            usual = KeySignature.usual(key.signature(), key.mode());
        }
        return "\\key %s \\%s ".formatted(PitchName.of(usual.letter(), usual.alteration()), usual.mode());
    }

    /** Marks at their places, with silence between; those beyond the last bar are left out. */
    private List<String> lines(TreeMap<Beats, String> marks) {
        Beats end = engraving.bars().get(engraving.bars().size() - 1).end();
        TreeSet<Beats> all = new TreeSet<>(marks.headMap(end).keySet());
        all.add(Beats.ZERO);
        engraving.bars().stream()
                .map(Bar::from)
                .filter(from -> !graces.missing(from, Beats.ZERO).isEmpty())
                .forEach(all::add);
        List<Beats> places = List.copyOf(all);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Beats from = places.get(i);
            Beats to = i + 1 < places.size() ? places.get(i + 1) : end;
            lines.add(marks.getOrDefault(from, "") + graces.missing(from, Beats.ZERO) + "s"
                    + Spelled.stretch(to.minus(from)));
        }
        return lines;
    }
}
