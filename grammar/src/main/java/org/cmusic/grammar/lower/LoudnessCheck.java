package org.cmusic.grammar.lower;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.Tone;
import org.cmusic.model.Units;
import org.cmusic.model.score.NoteEvent;

/**
 * Warns of a piece that may clip, and of notes that nobody can hear. The bound adds the peaks of all that sounds at once;
 * the likely peak adds their squares, since peaks seldom fall together.
 */
final class LoudnessCheck {
    private static final double INAUDIBLE = Units.amplitudeOfDecibels(-90);
    private static final int NAMED = 3;
    private static final double MARGIN = 1.0;

    /** Of so many notes at once the loudest are looked for only when the sum has grown by {@link #GROWTH}. */
    private static final int CROWD = 100;

    private static final double GROWTH = 1.01;

    private final int channels;
    private final MistakeReport report;
    private final Diagnostics diagnostics;
    private final PriorityQueue<Sounding> sounding = new PriorityQueue<>();
    private long number;
    private double bound;
    private double square;
    private double loudestBound;
    private double loudestSquare;
    private double namedSquare;
    private boolean loudestIsNow;
    private List<Sounding> loudest = List.of();

    private record Sounding(double end, TonePeak peak, NoteEvent note, long number) implements Comparable<Sounding> {
        @Override
        public int compareTo(Sounding other) {
            return Double.compare(end, other.end);
        }
    }

    /** @param channels how many the piece is rendered in */
    LoudnessCheck(int channels, MistakeReport report, Diagnostics diagnostics) {
        this.channels = channels;
        this.report = report;
        this.diagnostics = diagnostics;
    }

    /** Looks at a note; notes come by start. */
    void check(NoteEvent note, Tone tone, boolean sounds) {
        TonePeak peak = TonePeak.of(tone, channels);
        if (sounds && tone.sends().isEmpty() && peak.bound() < INAUDIBLE) {
            diagnostics.add(Diagnostic.at("inaudible", report.span(note.origin()))
                    .with("what", "this note")
                    .with("level", decibels(peak.bound())));
        }
        leave(note.start());
        bound += peak.bound();
        square += peak.likely() * peak.likely();
        Sounding heard = new Sounding(note.start() + tone.seconds(), peak, note, number++);
        sounding.add(heard);
        loudestBound = Math.max(loudestBound, bound);
        if (square > loudestSquare) {
            loudestSquare = square;
            loudestIsNow = true;
        }
    }

    private void leave(double now) {
        while (!sounding.isEmpty() && sounding.peek().end() <= now) {
            nameLoudest();
            Sounding gone = sounding.poll();
            bound -= gone.peak().bound();
            square -= gone.peak().likely() * gone.peak().likely();
        }
        if (sounding.isEmpty()) {
            bound = 0;
            square = 0;
        }
    }

    /** Takes down the loudest notes of the loudest moment before it passes; they are needed only if it clips. */
    private void nameLoudest() {
        boolean more = sounding.size() <= CROWD || loudestSquare > GROWTH * namedSquare;
        if (loudestIsNow && loudestSquare > 1 && more) {
            namedSquare = loudestSquare;
            loudest = sounding.stream()
                    .sorted(Comparator.comparingDouble(
                                    (Sounding note) -> -note.peak().likely())
                            .thenComparingLong(Sounding::number))
                    .limit(NAMED)
                    .toList();
        }
        loudestIsNow = false;
    }

    void finish() {
        nameLoudest();
        double likely = Math.sqrt(loudestSquare);
        if (likely <= 1 || loudest.isEmpty()) {
            return;
        }
        String notes = loudest.stream().map(note -> note.note().description()).collect(Collectors.joining(", "));
        double gain = -(Units.decibelsOfAmplitude(likely) + MARGIN);
        diagnostics.add(
                Diagnostic.at("may-clip", report.span(loudest.get(0).note().origin()))
                        .with("likely", signed(likely))
                        .with("bound", signed(loudestBound))
                        .with("notes", notes)
                        .with("gain", String.format(Locale.ROOT, "%.0fdB", Math.floor(gain))));
    }

    private static String signed(double amplitude) {
        return String.format(Locale.ROOT, "%+.1f", Units.decibelsOfAmplitude(amplitude));
    }

    private static String decibels(double amplitude) {
        return amplitude == 0 ? "silence" : String.format(Locale.ROOT, "%.0fdB", Units.decibelsOfAmplitude(amplitude));
    }
}
