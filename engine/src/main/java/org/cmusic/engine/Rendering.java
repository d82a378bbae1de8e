package org.cmusic.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cmusic.engine.bank.Choir;
import org.cmusic.engine.bank.KernelChoice;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.engine.patch.Patch;
import org.cmusic.model.Performance;

/** One performance being rendered, block by block. */
final class Rendering implements AutoCloseable {
    private static final int SAMPLES_AT_ONCE = 1 << 18;
    private static final int SHORTEST_BLOCK = 64;
    /** Several threads compute so many blocks at once, that they need not wait for each other so often. */
    private static final int BLOCKS_OF_MANY = 8;

    private final RenderSettings settings;
    private final SampleSink sink;
    private final Stems stems;
    private final long from;
    private final long to;
    private final int longestBlock;
    /** Sings, unless a listener hears the notes. */
    private final Optional<Choir> choir;

    private final Ensemble ensemble;
    private final Mixer mixer;
    private final PeakShares shares;
    private final Listener listener;
    private final Crew crew;
    private final Workspace workspace;

    /** Hears the notes of each block that is wanted, once it is mixed. */
    interface Listener {
        /** Hears nothing. */
        Listener DEAF = (voices, frame, count) -> {};

        /** The notes of a block of {@code count} samples, whose first is {@code frame} of the piece. */
        void heard(List<Voice> voices, long frame, int count);
    }

    Rendering(Performance performance, RenderSettings settings, SampleSink sink, Stems stems, Listener listener) {
        double partialSeconds = performance.partialSeconds();
        Layout layout = layout(settings, partialSeconds);
        this.listener = listener;
        this.settings = settings;
        this.longestBlock = layout.blockSize();
        this.sink = sink;
        this.stems = stems;
        long length = NoteClock.nearest(performance.seconds(), settings.rate());
        this.to = settings.extent().to().orElse(length);
        this.from = Math.min(settings.extent().from(), to);
        boolean[] sounding = soundingParts(performance, settings.parts());
        this.choir = listener == Listener.DEAF ? Choir.of(performance, partialSeconds, layout) : Optional.empty();
        this.ensemble = new Ensemble(performance.events(), event -> sounding[event.part()], layout, from, to, choir);
        this.shares = new PeakShares(settings.gain(), layout.withBlockSize(1).withKernel(KernelChoice.PLAIN));
        this.crew = new Crew(settings.threads(), () -> new Workspace(layout));
        this.mixer = new Mixer(performance, layout, settings.gain(), crew, choir);
        this.workspace = new Workspace(layout);
    }

    /** How the samples of a rendering lie. */
    static Layout layout(RenderSettings settings, double partialSeconds) {
        int blocks = settings.threads() > 1 ? BLOCKS_OF_MANY : 1;
        KernelChoice kernel = KernelChoice.of(partialSeconds);
        return new Layout(settings.rate(), settings.channels(), settings.blockSize() * blocks, kernel);
    }

    private static boolean[] soundingParts(Performance performance, PartSelection selection) {
        boolean[] sounding = new boolean[performance.parts().size()];
        for (int i = 0; i < sounding.length; i++) {
            sounding[i] = selection.sounds(performance.parts().get(i));
        }
        return sounding;
    }

    RenderReport run() throws IOException {
        long frame = 0;
        while (frame < to) {
            if (settings.cancelled().getAsBoolean()) {
                throw new CancellationException("the rendering was cancelled");
            }
            int count = (int) Math.min(blockSize(), (frame < from ? from : to) - frame);
            try {
                renderBlock(frame, count);
            } catch (OutOfMemoryError e) {
                throw ensemble.crowded();
            }
            frame += count;
            settings.progress().reached(frame, to);
        }
        return report();
    }

    /** Shorter blocks where very many notes sound, so that what they compute stays small enough to be at hand. */
    private int blockSize() {
        int shared = longestBlock / settings.blockSize() * SAMPLES_AT_ONCE / Math.max(1, ensemble.size());
        return Math.min(longestBlock, Math.max(SHORTEST_BLOCK, shared));
    }

    private void renderBlock(long frame, int count) throws IOException {
        List<Voice> voices = ensemble.inBlock(frame, count);
        compute(voices, frame, count);
        mixer.mix(voices, frame, count, workspace);
        if (frame >= from) {
            mixer.write(sink, stems, frame, count);
            shares.look(mixer.mix().level(to - from), mixer, voices, ensemble.singers(), frame);
            listener.heard(voices, frame, count);
        }
        ensemble.retire(frame + count);
    }

    private void compute(List<Voice> voices, long frame, int count) {
        List<Voice> owners = new ArrayList<>();
        List<Patch.PreparedGroup> groups = new ArrayList<>();
        for (Voice voice : voices) {
            for (Patch.PreparedGroup group : voice.patch().preparedGroups()) {
                owners.add(voice);
                groups.add(group);
            }
        }
        crew.run(groups.size(), (number, space) -> owners.get(number).prepare(groups.get(number), space));
        int sections = frame >= from && choir.isPresent() ? choir.get().sections() : 0;
        crew.run(sections + voices.size(), (number, space) -> {
            if (number < sections) {
                choir.get().render(number, frame, count, space);
            } else {
                voices.get(number - sections).process(space);
            }
        });
    }

    private RenderReport report() {
        long frames = to - from;
        List<RenderReport.Level> channels = Arrays.stream(mixer.mix().meters())
                .map(meter -> meter.level(frames))
                .toList();
        return new RenderReport(
                frames,
                mixer.mix().level(frames),
                channels,
                mixer.partLevels(frames),
                mixer.effectLevels(frames),
                shares.shares(),
                ensemble.mostAtOnce(),
                mixer.broken().report());
    }

    @Override
    public void close() {
        crew.close();
    }
}
