package org.cmusic.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cmusic.engine.bank.Choir;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.patch.Patch;
import org.cmusic.engine.patch.PatchOutput;
import org.cmusic.model.Performance;

/**
 * Sums signals, always in the same order: the choir, and notes as they come in the performance, into the mix, the bus of their
 * part and the inputs of the effects, then the effects in order. The mix does not go through the parts, so that the same notes
 * make the same mix to the last bit however they are spread over several parts.
 */
final class Mixer {
    private final Bus[] parts;
    private final List<EffectVoice> effects;
    private final Bus mix;
    private final double gain;
    private final Crew crew;
    private final Optional<Choir> choir;
    private final BrokenSamples broken = new BrokenSamples();

    Mixer(Performance performance, Layout layout, double gain, Crew crew, Optional<Choir> choir) {
        this.crew = crew;
        this.choir = choir;
        parts = new Bus[performance.parts().size()];
        Arrays.setAll(parts, part -> new Bus(layout.channels(), layout.blockSize()));
        effects = performance.effects().stream()
                .map(effect -> new EffectVoice(effect, layout))
                .toList();
        mix = new Bus(layout.channels(), layout.blockSize());
        this.gain = gain;
    }

    /** Sums a block that the notes have computed, runs the effects on it and sums those. */
    void mix(List<Voice> voices, long frame, int count, Workspace workspace) {
        addVoices(voices, count);
        if (!isSound(count)) {
            voices.forEach(voice -> broken.mend(voice, frame));
            addVoices(voices, count);
        }
        runEffects(frame, count, workspace);
        sumUp(frame, count);
    }

    private void addVoices(List<Voice> voices, int count) {
        mix.clear();
        for (Bus part : parts) {
            part.clear();
        }
        for (EffectVoice effect : effects) {
            effect.input().clear();
        }
        for (Voice voice : voices) {
            use(voice);
        }
        if (choir.isPresent() && choir.get().sections() > 0) {
            mix.use();
        }
        int channels = mix.channels().length;
        boolean apart = parts.length > 1 || !effects.isEmpty();
        crew.run(apart ? 2 * channels : channels, (number, space) -> {
            if (number < channels) {
                addToMix(voices, number, count);
            } else {
                addToParts(voices, number - channels);
            }
        });
        if (parts.length == 1) {
            parts[0].copy(mix);
        }
    }

    private void use(Voice voice) {
        mix.use();
        parts[voice.event().part()].use();
        for (int send = 0; send < voice.patch().sends(); send++) {
            effects.get(voice.patch().effectOf(send)).input().use();
        }
    }

    private void addToMix(List<Voice> voices, int channel, int count) {
        choir.ifPresent(all -> all.addTo(mix.channels()[channel], channel, count));
        for (Voice voice : voices) {
            mix.add(voice.output().heard(), channel, voice.at(), voice.count());
        }
    }

    private void addToParts(List<Voice> voices, int channel) {
        for (Voice voice : voices) {
            if (parts.length > 1) {
                parts[voice.event().part()].add(voice.output().heard(), channel, voice.at(), voice.count());
            }
            Patch patch = voice.patch();
            for (int send = 0; send < patch.sends(); send++) {
                Bus input = effects.get(patch.effectOf(send)).input();
                input.add(voice.output().sent(send), channel, voice.at(), voice.count());
            }
        }
    }

    private void addSends(Patch patch, PatchOutput output, int at, int count) {
        for (int send = 0; send < patch.sends(); send++) {
            effects.get(patch.effectOf(send)).input().add(output.sent(send), at, count);
        }
    }

    private boolean isSound(int count) {
        for (Bus part : parts) {
            if (!part.isSound(count)) {
                return false;
            }
        }
        for (EffectVoice effect : effects) {
            if (!effect.input().isSound(count)) {
                return false;
            }
        }
        return true;
    }

    private void runEffects(long frame, int count, Workspace workspace) {
        for (EffectVoice effect : effects) {
            effect.process(frame, count, workspace);
            if (!isSound(effect, count)) {
                broken.mend(effect, count, frame);
            }
            effect.output().clear();
            effect.output().add(effect.signals().heard(), 0, count);
            addSends(effect.patch(), effect.signals(), 0, count);
        }
    }

    private static boolean isSound(EffectVoice effect, int count) {
        if (!Bus.isFinite(effect.signals().heard(), count)) {
            return false;
        }
        for (int send = 0; send < effect.patch().sends(); send++) {
            if (!Bus.isFinite(effect.signals().sent(send), count)) {
                return false;
            }
        }
        return true;
    }

    private void sumUp(long frame, int count) {
        for (Bus part : parts) {
            part.scale(gain, count);
        }
        for (EffectVoice effect : effects) {
            mix.add(effect.output().channels(), 0, count);
            effect.output().scale(gain, count);
        }
        mix.scale(gain, count);
        if (!mix.isSound(count)) {
            broken.mend(mix, count, frame);
        }
    }

    /** Measures the block and hands it to the sinks. */
    void write(SampleSink sink, Stems stems, long frame, int count) throws IOException {
        for (int i = 0; i < parts.length; i++) {
            parts[i].measure(count, frame);
            stems.part(i).write(parts[i].channels(), count);
        }
        for (int i = 0; i < effects.size(); i++) {
            Bus output = effects.get(i).output();
            output.measure(count, frame);
            stems.effect(i).write(output.channels(), count);
        }
        mix.measure(count, frame);
        sink.write(mix.channels(), count);
    }

    Bus mix() {
        return mix;
    }

    /** The effects, in the order of the performance; what came out of them last has the gain of the whole. */
    List<EffectVoice> effects() {
        return effects;
    }

    BrokenSamples broken() {
        return broken;
    }

    List<RenderReport.Level> partLevels(long frames) {
        return Arrays.stream(parts).map(part -> part.level(frames)).toList();
    }

    List<RenderReport.Level> effectLevels(long frames) {
        return effects.stream().map(effect -> effect.output().level(frames)).toList();
    }
}
