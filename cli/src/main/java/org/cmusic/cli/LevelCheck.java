package org.cmusic.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.cli.render.Take;
import org.cmusic.cli.who.Provenance;
import org.cmusic.engine.RenderReport.Broken;
import org.cmusic.engine.RenderReport.Share;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.Units;
import org.cmusic.model.score.ScorePerformance;

/** What is wrong with the samples of a take: too loud, or none. */
final class LevelCheck {
    private static final int MOST_LINES = 2;
    /** Dither may cut off a sound that itself only just reaches full scale. */
    private static final double LEAST_CHANGE = 0.1;

    private static final double ROUNDING = 1e-9;

    private final Take take;
    private final Source score;
    private final Optional<Provenance> provenance;

    private LevelCheck(Take take, Source score, Optional<Provenance> provenance) {
        this.take = take;
        this.score = score;
        this.provenance = provenance;
    }

    /** Looks at a take of a performance, of which it is known who sounds. */
    LevelCheck(Take take, ScorePerformance performance, Source score) {
        this(take, score, Optional.of(new Provenance(performance, score)));
    }

    /** Looks at a take of which only the whole is known. */
    LevelCheck(Take take, Source score) {
        this(take, score, Optional.empty());
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
        Span place = provenance.map(known -> known.span(broken.origin())).orElseGet(this::beginning);
        return Diagnostic.at("broken-samples", place)
                .with("count", broken.samples())
                .with("what", broken.description());
    }

    private Span beginning() {
        return Span.at(score, 1, 1);
    }

    private Diagnostic loud(String slug) {
        double peak = Units.decibelsOfAmplitude(take.report().level().peak());
        Diagnostic loud = Diagnostic.at(slug, loudest())
                .with("peak", String.format(Locale.ROOT, "%+.1f", peak))
                .with("gain", advisedGain(peak));
        return provenance
                .map(known -> loud.with("lines", lines(take.report().shares(), known))
                        .with("score", score.path().isPresent() ? score.name() : "-"))
                .orElseGet(() -> loud.variant("whole"));
    }

    /** Where that is written which is the greatest part of the peak. */
    private Span loudest() {
        return provenance
                .flatMap(known -> take.report().shares().stream().findFirst().map(share -> known.place(share.strand())))
                .orElseGet(this::beginning);
    }

    /** The gain to render with instead of the present one: the greatest tenth of a decibel that makes nothing clip. */
    private String advisedGain(double peakDecibels) {
        double present = Units.decibelsOfAmplitude(take.gain());
        double greatest = Math.min(present - peakDecibels, present - LEAST_CHANGE);
        return String.format(Locale.ROOT, "%.1fdB", Math.floor(greatest * 10 + ROUNDING) / 10);
    }

    /** The lines that make most of the peak, with the share of each. */
    private String lines(List<Share> shares, Provenance known) {
        Map<String, List<Share>> lines = shares.stream()
                .collect(Collectors.groupingBy(
                        share -> Provenance.line(known.place(share.strand())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return lines.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Share>> line) -> -amount(line.getValue())))
                .limit(MOST_LINES)
                .map(line -> named(line.getKey(), line.getValue(), known))
                .collect(Collectors.joining(", "));
    }

    private static double amount(List<Share> shares) {
        return shares.stream().mapToDouble(Share::amount).sum();
    }

    private String named(String line, List<Share> shares, Provenance known) {
        Share first = shares.get(0);
        double percent = 100 * amount(shares) / take.report().level().peak();
        String player = known.player(first.strand(), first.notes());
        return String.format(Locale.ROOT, "`%s` (%s, %.0f%% of the peak)", line, player, percent);
    }
}
