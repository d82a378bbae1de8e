package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Kind;

/** The names that may be used where text is being written, inner ones behind outer ones. */
final class Names {
    private final List<Named> known = new ArrayList<>();
    private int count;

    private record Named(String name, Kind kind, boolean moves) {}

    /** A name that was not there before. */
    String fresh(String stem) {
        return stem + count++;
    }

    void add(String name, Kind kind) {
        known.add(new Named(name, kind, false));
    }

    void addMoving(String name, Kind kind) {
        known.add(new Named(name, kind, true));
    }

    /** How many are known: {@link #forget} goes back to it. */
    int mark() {
        return known.size();
    }

    void forget(int mark) {
        known.subList(mark, known.size()).clear();
    }

    Optional<String> any(Draw draw, Kind kind) {
        return any(draw, kind, false);
    }

    Optional<String> anyMoving(Draw draw, Kind kind) {
        return any(draw, kind, true);
    }

    private Optional<String> any(Draw draw, Kind kind, boolean moves) {
        List<String> fit = known.stream()
                .filter(named -> named.kind() == kind && named.moves() == moves)
                .map(Named::name)
                .toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(draw.one(fit));
    }
}
