package org.cmusic.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmusic.engine.RenderReport.Share;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.patch.PatchOutput;
import org.cmusic.model.Event;

/** Keeps what the notes and effects have where the mix is loudest so far: the samples of which its peak is the sum. */
final class PeakShares {
    private final double gain;
    private final Layout layout;
    private double peak;
    private double direction;
    private long frame;
    private int channel;
    private List<Ensemble.Singer> singers = List.of();
    private List<Share> samples = List.of();

    /** @param layout of one sample, by which notes are computed once more */
    PeakShares(double gain, Layout layout) {
        this.gain = gain;
        this.layout = layout;
    }

    /** Looks at a block that was mixed and measured, and whose first sample is {@code blockFrame} of the piece. */
    void look(
            RenderReport.Level level,
            Mixer mixer,
            List<Voice> voices,
            List<Ensemble.Singer> together,
            long blockFrame) {
        if (level.peak() <= peak) {
            return;
        }
        peak = level.peak();
        frame = level.frame();
        int place = (int) (frame - blockFrame);
        double[][] mix = mixer.mix().channels();
        channel = loudest(mix, place);
        direction = Math.signum(mix[channel][place]);
        singers = together.stream()
                .filter(singer -> singer.first() <= frame && singer.end() > frame)
                .toList();
        samples = new ArrayList<>();
        for (Voice voice : voices) {
            Event note = voice.event();
            take(Strand.of(note), List.of(note), direction * gain * voice.sampleAt(place, channel));
        }
        List<EffectVoice> effects = mixer.effects();
        for (int i = 0; i < effects.size(); i++) {
            double sample = effects.get(i).output().channels()[channel][place];
            take(new Strand.Effect(i), List.of(), direction * sample);
        }
    }

    private void take(Strand strand, List<Event> notes, double amount) {
        if (amount != 0) {
            samples.add(new Share(strand, notes, amount));
        }
    }

    private static int loudest(double[][] channels, int place) {
        int loudest = 0;
        for (int channel = 1; channel < channels.length; channel++) {
            if (Math.abs(channels[channel][place]) > Math.abs(channels[loudest][place])) {
                loudest = channel;
            }
        }
        return loudest;
    }

    /** The shares of the strands, the greatest first. Notes that were computed together are computed once more each for itself. */
    List<Share> shares() {
        Workspace workspace = new Workspace(layout);
        for (Ensemble.Singer singer : singers) {
            Voice voice = Voice.of(singer.event(), singer.event().tone(), layout);
            voice.aim(frame, 1, new PatchOutput());
            voice.process(workspace);
            take(Strand.of(singer.event()), List.of(singer.event()), direction * gain * voice.sampleAt(0, channel));
        }
        singers = List.of();
        Map<Strand, List<Share>> strands =
                samples.stream().collect(Collectors.groupingBy(Share::strand, LinkedHashMap::new, Collectors.toList()));
        return strands.entrySet().stream()
                .map(strand -> share(strand.getKey(), strand.getValue()))
                .sorted((one, other) -> Double.compare(other.amount(), one.amount()))
                .toList();
    }

    private static Share share(Strand strand, List<Share> samples) {
        double sum = 0;
        for (Share sample : samples) {
            sum += sample.amount();
        }
        List<Event> notes =
                samples.stream().flatMap(sample -> sample.notes().stream()).toList();
        return new Share(strand, notes, sum);
    }
}
