package org.cmusic.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cmusic.cli.render.Take;
import org.cmusic.engine.RenderReport.Broken;
import org.cmusic.engine.RenderReport.Loud;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.lower.Place;
import org.cmusic.model.Origin;
import org.cmusic.model.Units;

/** What is wrong with the samples of a take: too loud, or none. */
final class LevelCheck {
    private static final int MOST_NOTES = 2;
    /** Dither may cut off a sound that itself only just reaches full scale. */
    private static final double LEAST_CHANGE = 0.1;

    private static final double ROUNDING = 1e-9;

    private final Take take;
    private final Source score;

    LevelCheck(Take take, Source score) {
        this.take = take;
        this.score = score;
    }

    /** The warnings, none if all is well. */
    Diagnostics warnings() {
        Diagnostics found = new Diagnostics();
        take.report().broken().ifPresent(broken -> found.add(broken(broken)));
        if (take.clippedSamples() > 0) {
            found.add(loud("clipped").with("count", take.clippedSamples()));
        } else if (take.report().level().peak() > 1 && take.layout().format().isFloating()) {
            found.add(loud("over-full-scale"));
        }
        return found;
    }

    private Diagnostic broken(Broken broken) {
        return Diagnostic.at("broken-samples", span(broken.origin()))
                .with("count", broken.samples())
                .with("what", broken.description());
    }

    private Diagnostic loud(String slug) {
        List<Loud> notes = take.report().loudest();
        double peak = Units.decibelsOfAmplitude(take.report().level().peak());
        Span place = notes.isEmpty()
                ? Span.at(score, 1, 1)
                : span(notes.get(0).event().origin());
        return Diagnostic.at(slug, place)
                .with("peak", String.format(Locale.ROOT, "%+.1f", peak))
                .with("gain", advisedGain(peak))
                .with("notes", notes.stream().limit(MOST_NOTES).map(this::named).collect(Collectors.joining(", ")));
    }

    /** The gain to render with instead of the present one: the greatest tenth of a decibel that makes nothing clip. */
    private String advisedGain(double peakDecibels) {
        double present = Units.decibelsOfAmplitude(take.gain());
        double greatest = Math.min(present - peakDecibels, present - LEAST_CHANGE);
        return String.format(Locale.ROOT, "%.1fdB", Math.floor(greatest * 10 + ROUNDING) / 10);
    }

    private String named(Loud note) {
        return "`" + note.event().description() + "` (line "
                + span(note.event().origin()).startLine() + ")";
    }

    private Span span(Origin origin) {
        return origin instanceof Place place ? place.span() : Span.at(score, 1, 1);
    }
}
