package org.cmusic.engine;

import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.patch.Patch;
import org.cmusic.engine.patch.PatchBuilder;
import org.cmusic.engine.patch.PatchOutput;
import org.cmusic.model.Performance;

/** An effect at work, from the start of the piece to its end. */
final class EffectVoice {
    private final String name;
    private final Bus input;
    private final Bus output;
    private final Patch patch;
    private final PatchOutput signals = new PatchOutput();

    EffectVoice(Performance.Effect effect, Layout layout) {
        name = effect.name();
        input = new Bus(layout.channels(), layout.blockSize());
        output = new Bus(layout.channels(), layout.blockSize());
        patch = PatchBuilder.ofEffect(effect.tone(), input.channels(), layout);
    }

    String name() {
        return name;
    }

    /** What is sent to it. */
    Bus input() {
        return input;
    }

    /** What comes out of it. */
    Bus output() {
        return output;
    }

    Patch patch() {
        return patch;
    }

    /** Computes the block that begins at {@code frame} of the piece from its input. */
    void process(long frame, int count, Workspace workspace) {
        for (Patch.PreparedGroup group : patch.preparedGroups()) {
            group.render(frame, count, workspace);
        }
        patch.process(frame, count, workspace, signals);
    }

    /** The samples computed last. */
    PatchOutput signals() {
        return signals;
    }
}
