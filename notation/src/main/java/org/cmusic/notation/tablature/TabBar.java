package org.cmusic.notation.tablature;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;

/**
 * A bar, several empty ones as one, or a piece of a long one.
 *
 * @param number of the first
 * @param from where it begins
 * @param length how long one of them is
 * @param beat how long a beat is that columns are aligned to; empty where there is none
 * @param columns by time, the first at its beginning
 * @param direction what is said above it
 * @param isClosed whether a bar line follows
 */
record TabBar(
        long number,
        Beats from,
        Beats length,
        Optional<Beats> beat,
        List<TabColumn> columns,
        String direction,
        boolean isClosed) {}
