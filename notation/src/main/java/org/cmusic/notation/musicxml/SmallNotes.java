package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Findings;

/** Small notes of a part that wait for the chord that they stand before, line by line. */
final class SmallNotes {
    private static final Comparator<Tone> BY_PITCH = Comparator.comparing(Tone::pitch);

    private final Findings findings;
    private final Map<ReadChord.Line, List<Waiting>> lines = new HashMap<>();

    private record Waiting(Grace grace, ElementReader.Place place) {}

    SmallNotes(Findings findings) {
        this.findings = findings;
    }

    /** A small note of a line. */
    void add(ReadChord.Line line, Grace grace, ElementReader.Place place) {
        lines.computeIfAbsent(line, any -> new ArrayList<>()).add(new Waiting(grace, place));
    }

    /** Another tone of the last small note of a line; false if there is none. */
    boolean join(ReadChord.Line line, Tone tone) {
        List<Waiting> before = lines.getOrDefault(line, List.of());
        if (before.isEmpty()) {
            return false;
        }
        Waiting last = before.remove(before.size() - 1);
        List<Tone> tones = new ArrayList<>(last.grace.tones());
        tones.add(tone);
        tones.sort(BY_PITCH);
        before.add(new Waiting(new Grace(tones, last.grace.length(), last.grace.slashed()), last.place));
        return true;
    }

    /** Gives a chord those of its line. */
    void giveTo(ReadChord chord) {
        List<Waiting> before = lines.remove(chord.line());
        chord.graces(
                before == null ? List.of() : before.stream().map(Waiting::grace).toList());
    }

    /** Tells those that stand before nothing, at the end of the part. */
    void end() {
        lines.values().stream()
                .flatMap(List::stream)
                .forEach(waiting -> findings.leftOut("grace", waiting.place.line(), waiting.place.column()));
    }
}
