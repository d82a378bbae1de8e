package org.cmusic.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmusic.engine.RenderReport.Share;
import org.cmusic.model.Event;

/** Keeps what the notes and effects have where the mix is loudest so far: the samples of which its peak is the sum. */
final class PeakShares {
    private final double gain;
    private double peak;
    private List<Share> samples = List.of();

    PeakShares(double gain) {
        this.gain = gain;
    }

    /** Looks at a block that was mixed and measured, and whose first sample is {@code frame} of the piece. */
    void look(RenderReport.Level level, Mixer mixer, List<Voice> voices, long frame) {
        if (level.peak() <= peak) {
            return;
        }
        peak = level.peak();
        int place = (int) (level.frame() - frame);
        double[][] mix = mixer.mix().channels();
        int channel = loudest(mix, place);
        double direction = Math.signum(mix[channel][place]);
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

    /** The shares of the strands, the greatest first. */
    List<Share> shares() {
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
