package org.cmusic.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmusic.engine.bank.Layout;
import org.cmusic.model.Event;

/** Measures each strand of notes while a stretch is rendered: its notes are summed block by block, as the mix is. */
final class StrandMeters implements Rendering.Listener {
    private final double gain;
    private final Layout layout;
    private final Bus sum;
    private final Map<Strand, Strip> strips = new LinkedHashMap<>();

    StrandMeters(Layout layout, double gain) {
        this.layout = layout;
        this.gain = gain;
        this.sum = new Bus(layout.channels(), layout.blockSize());
    }

    /** What has been heard of one strand. */
    private static final class Strip {
        private final Meter[] meters;
        private final Set<Event> known = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Event> notes = new ArrayList<>();
        private long first = Long.MAX_VALUE;
        private long end;

        Strip(int channels) {
            meters = Meter.many(channels);
        }

        void take(Voice voice) {
            if (known.add(voice.event())) {
                notes.add(voice.event());
            }
            first = Math.min(first, voice.first());
            end = Math.max(end, voice.end());
        }
    }

    @Override
    public void heard(List<Voice> voices, long frame, int count) {
        Map<Strand, List<Voice>> strands = voices.stream()
                .collect(Collectors.groupingBy(
                        voice -> Strand.of(voice.event()), LinkedHashMap::new, Collectors.toList()));
        strands.forEach((strand, notes) -> {
            Strip strip = strips.computeIfAbsent(strand, key -> new Strip(layout.channels()));
            sum.clear();
            for (Voice voice : notes) {
                strip.take(voice);
                sum.add(voice.output().heard(), voice.at(), voice.count());
            }
            sum.scale(gain, count);
            sum.measure(strip.meters, count, frame);
        });
    }

    /** The census of a stretch that has been rendered. */
    Census census(RenderReport report) {
        Map<Strand, RenderReport.Share> shares =
                report.shares().stream().collect(Collectors.toMap(RenderReport.Share::strand, Function.identity()));
        List<Census.Line> lines = new ArrayList<>();
        strips.forEach((strand, strip) -> lines.add(new Census.Line(
                strand,
                strip.notes,
                Meter.levelOf(strip.meters, report.frames()),
                amount(shares, strand),
                strip.first,
                strip.end)));
        for (int i = 0; i < report.effects().size(); i++) {
            RenderReport.Level level = report.effects().get(i);
            if (level.peak() > 0) {
                Strand effect = new Strand.Effect(i);
                lines.add(new Census.Line(effect, List.of(), level, amount(shares, effect), 0, 0));
            }
        }
        return new Census(report, lines);
    }

    private static double amount(Map<Strand, RenderReport.Share> shares, Strand strand) {
        RenderReport.Share share = shares.get(strand);
        return share == null ? 0 : share.amount();
    }
}
