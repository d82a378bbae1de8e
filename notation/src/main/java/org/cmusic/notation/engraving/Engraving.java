package org.cmusic.notation.engraving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Findings;
import org.cmusic.notation.TieJoining;

/**
 * A piece as it is drawn: all parts have the same bars, and every voice fills every bar with signs. Music without bars is drawn
 * in stretches of a whole note.
 *
 * @param music what it is drawn from
 * @param bars its bars, at least one
 * @param parts its parts
 */
public record Engraving(Music music, List<Bar> bars, List<EngravedPart> parts) {
    private static final int MOST_BARS = 100_000;
    private static final int MOST_BARS_IN_ALL = 2_000_000;
    private static final int FINEST = 1 << 20;
    private static final Beats WHOLE_NOTE = Beats.of(4);

    public Engraving {
        bars = List.copyOf(bars);
        parts = List.copyOf(parts);
    }

    /**
     * Draws a piece. Notes that no value can write are moved, which is told as {@code moved} among what is mended; notes of
     * which nothing is left then, as {@code short} among what is left out, and bars beyond {@value #MOST_BARS}, as
     * {@code long}. A pickup that no fraction up to a millionth tells leaves music without bars, told as {@code bars}.
     */
    public static Engraving of(Music music, Findings findings) {
        Music joined = TieJoining.joined(music);
        List<Bar> bars = bars(joined, findings);
        List<EngravedPart> parts = new ArrayList<>();
        for (Part part : joined.parts()) {
            List<Voice> sounding = part.voices().stream()
                    .filter(voice -> voice.events().stream().anyMatch(Chord.class::isInstance))
                    .toList();
            List<Voice> drawn = sounding.isEmpty() ? List.of(new Voice(List.of())) : sounding;
            List<EngravedVoice> voices = new ArrayList<>();
            for (Voice voice : drawn) {
                voices.add(new VoiceLayout(bars, voices.isEmpty(), findings).voice(voice));
            }
            parts.add(new EngravedPart(part, voices));
        }
        return new Engraving(joined, bars, parts);
    }

    private static List<Bar> bars(Music music, Findings findings) {
        int voices = Math.max(
                1,
                music.parts().stream()
                        .mapToInt(part -> 1 + part.voices().size())
                        .sum());
        int most = Math.max(1, Math.min(MOST_BARS, MOST_BARS_IN_ALL / voices));
        List<Bar> bars = new ArrayList<>();
        Optional<MeterMap> meter = music.meter().filter(map -> isFine(map.pickup()));
        if (meter.isEmpty() && music.meter().isPresent()) {
            findings.leftOut("bars", 1, 1);
        }
        Beats end = music.end();
        Beats from = Beats.ZERO;
        do {
            Bar bar = bar(meter, from, bars.size() + 1);
            bars.add(bar);
            from = bar.end();
        } while (from.isBefore(end) && bars.size() < most);
        if (from.isBefore(end)) {
            findings.leftOut("long", 1, 1);
        }
        if (meter.isPresent()) {
            shortenLast(bars, meter.get().pickup(), end);
        } else if (isFine(end)) {
            endLast(bars, end);
        }
        return bars;
    }

    /** Without a meter the last bar ends where the music does. */
    private static void endLast(List<Bar> bars, Beats end) {
        Bar last = bars.get(bars.size() - 1);
        Beats length = end.minus(last.from());
        if (length.signum() > 0 && length.isBefore(last.length())) {
            bars.set(bars.size() - 1, new Bar(last.number(), last.from(), length, last.meter()));
        }
    }

    /** After a pickup the last bar lacks as much, if nothing is in its way. */
    private static void shortenLast(List<Bar> bars, Beats pickup, Beats end) {
        Bar last = bars.get(bars.size() - 1);
        Beats length = last.length().minus(pickup);
        if (bars.size() > 1
                && pickup.signum() > 0
                && length.signum() > 0
                && !end.isAfter(last.from().plus(length))) {
            bars.set(bars.size() - 1, new Bar(last.number(), last.from(), length, last.meter()));
        }
    }

    /** Whether places can be counted from one on. */
    private static boolean isFine(Beats place) {
        return place.denominator() <= FINEST;
    }

    private static Bar bar(Optional<MeterMap> meter, Beats from, int number) {
        if (meter.isEmpty()) {
            return new Bar(number, from, WHOLE_NOTE, Optional.empty());
        }
        BarPosition place = meter.get().barAt(from);
        return new Bar(
                place.bar(), from, place.length(), Optional.of(meter.get().meterAt(from)));
    }
}
