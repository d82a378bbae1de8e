package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;

/**
 * What begins at the beats of a piece. Signs stand where something begins: where nothing does, notes are divided for them, at
 * their own beats or, where no field can end there, at the nearest that one can.
 *
 * @param time the bars that are written
 * @param pieces what the voices begin, by its beats
 * @param signs interpretations by beats at which pieces begin
 */
record Moments(Timeline time, NavigableMap<Beats, List<WrittenPiece>> pieces, NavigableMap<Beats, List<String>> signs) {

    /** Those of a piece. Bars that no field can end at are left out. */
    static Moments of(Music music, List<SpineText> spines, Timeline time, Findings findings) {
        Moments found = tried(music, spines, time, false, findings)
                .or(() -> tried(music, spines, time, true, findings))
                .orElse(null);
        if (found != null) {
            return found;
        }
        findings.leftOut("bars", 1, 1);
        return tried(music, spines, time.withoutBars(), true, findings).orElseThrow();
    }

    /**
     * @param near whether signs within notes are moved to where fields can end
     * @return empty where some voice cannot be divided so; nothing is told then
     */
    private static Optional<Moments> tried(
            Music music, List<SpineText> spines, Timeline time, boolean near, Findings findings) {
        NavigableMap<Beats, List<String>> signs = SignText.signs(music, time);
        Optional<NavigableMap<Beats, List<WrittenPiece>>> plain =
                pieces(spines, time, time.lines(), new Findings("kern"));
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<Beats, Beats> places = new TreeMap<>();
        signs.keySet().forEach(at -> places.put(at, near ? near(at, plain.get().keySet()) : at));
        TreeSet<Beats> cuts = new TreeSet<>(time.lines());
        places.values().stream()
                .filter(at -> at.isBefore(time.end()) && !plain.get().containsKey(at))
                .forEach(cuts::add);
        if (pieces(spines, time, cuts, new Findings("kern")).isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Beats, List<WrittenPiece>> pieces =
                pieces(spines, time, cuts, findings).orElseThrow();
        return Optional.of(new Moments(time, pieces, placed(signs, places, pieces, findings)));
    }

    private static Beats near(Beats at, Set<Beats> onsets) {
        return onsets.contains(at) ? at : LaneWriter.nearest(at);
    }

    private static Optional<NavigableMap<Beats, List<WrittenPiece>>> pieces(
            List<SpineText> spines, Timeline time, NavigableSet<Beats> cuts, Findings findings) {
        NavigableMap<Beats, List<WrittenPiece>> pieces = new TreeMap<>();
        for (SpineText spine : spines) {
            for (int i = 0; i < spine.voices().size(); i++) {
                LaneWriter lane = new LaneWriter(spine.first() + i, i == 0, cuts, time.end());
                Optional<List<WrittenPiece>> written =
                        lane.pieces(spine.voices().get(i), findings);
                if (written.isEmpty()) {
                    return Optional.empty();
                }
                written.get()
                        .forEach(piece -> pieces.computeIfAbsent(piece.onset(), at -> new ArrayList<>())
                                .add(piece));
            }
        }
        return Optional.of(pieces);
    }

    /** Signs where pieces begin: at their places, or at the next beat, or the last; none where there are no pieces. */
    private static NavigableMap<Beats, List<String>> placed(
            NavigableMap<Beats, List<String>> signs,
            TreeMap<Beats, Beats> places,
            NavigableMap<Beats, List<WrittenPiece>> pieces,
            Findings findings) {
        NavigableMap<Beats, List<String>> placed = new TreeMap<>();
        if (pieces.isEmpty()) {
            return placed;
        }
        signs.forEach((at, texts) -> {
            Beats next = pieces.ceilingKey(places.get(at));
            Beats place = next == null ? pieces.lastKey() : next;
            if (!place.equals(at)) {
                findings.mended("moved", 1, 1);
            }
            placed.computeIfAbsent(place, beats -> new ArrayList<>()).addAll(texts);
        });
        return placed;
    }
}
