package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Music;

/**
 * The bars of a part. Three and more bars in which nothing begins are one; a bar of very many columns is divided. Music
 * without bars comes in pieces of {@value #COLUMNS_WITHOUT_BARS} columns.
 */
final class TabBars {
    private static final int COLUMNS_WITHOUT_BARS = 16;
    private static final int MOST_COLUMNS = 200;
    private static final int FEWEST_TOGETHER = 3;

    private final Optional<MeterMap> meter;
    private final Beats end;
    private final Sounding sounding;
    private final Directions directions;
    private final Columns columns;

    TabBars(Music music, Sounding sounding, Columns columns) {
        this.meter = music.meter();
        this.end = music.end();
        this.sounding = sounding;
        this.directions = new Directions(music);
        this.columns = columns;
        columns.marked().forEach(sounding::mark);
    }

    /** The highest number of a bar. */
    long last() {
        return meter.map(bars -> bars.barAt(end).bar()).orElse(0L);
    }

    /** All of them, one after the other. */
    void forEach(Consumer<TabBar> taker) {
        if (meter.isEmpty()) {
            bar(1, Beats.ZERO, end, 1, end, Optional.empty(), taker);
            return;
        }
        Beats from = Beats.ZERO;
        while (from.isBefore(end)) {
            BarPosition place = meter.get().barAt(from);
            Beats length = place.length().minus(place.position());
            long empty = emptyBars(place, from, length);
            Beats to = from.plus(length.times(empty));
            bar(
                    place.bar(),
                    from,
                    to,
                    empty,
                    length,
                    Optional.of(meter.get().meterAt(from).beat()),
                    taker);
            from = to;
        }
    }

    /** How many bars are shown as one; a pickup, which is shorter than those behind it, stays alone. */
    private long emptyBars(BarPosition place, Beats from, Beats length) {
        if (place.bar() == 0) {
            return 1;
        }
        Beats next = end;
        for (Beats begins : new Beats[] {sounding.next(from), directions.next(from)}) {
            next = begins == null ? next : Beats.min(next, begins);
        }
        long bars = next.minus(from).wholeMultiplesOf(length);
        boolean struck = sounding.between(from, from.plus(length)).get(from) == Sounding.State.STRUCK;
        return bars < FEWEST_TOGETHER || struck ? 1 : bars;
    }

    private void bar(
            long number, Beats from, Beats to, long count, Beats length, Optional<Beats> beat, Consumer<TabBar> taker) {
        NavigableMap<Beats, Sounding.State> states = sounding.between(from, to);
        int most = beat.isPresent() ? MOST_COLUMNS : COLUMNS_WITHOUT_BARS;
        List<TabColumn> piece = new ArrayList<>();
        String direction = directions.between(from, to);
        Beats start = from;
        for (Map.Entry<Beats, Sounding.State> state : states.entrySet()) {
            Beats at = state.getKey();
            if (piece.size() == most) {
                taker.accept(new TabBar(number, start, at.minus(start), beat, List.copyOf(piece), direction, false));
                piece.clear();
                direction = "";
                start = at;
            }
            Beats next = states.higherKey(at) == null ? to : states.higherKey(at);
            Beats shown = count > 1 ? length : next.minus(at);
            piece.add(columns.at(at, rhythm(shown, state.getValue()) + (count > 1 ? " x" + count : "")));
        }
        Beats shown = count > 1 ? length : to.minus(start);
        taker.accept(new TabBar(number, start, shown, beat, List.copyOf(piece), direction, true));
    }

    private static String rhythm(Beats length, Sounding.State state) {
        String letters = RhythmLetters.of(length);
        return switch (state) {
            case STRUCK -> letters;
            case HELD -> "~" + letters;
            case SILENT -> letters.toLowerCase(Locale.ROOT);
        };
    }
}
