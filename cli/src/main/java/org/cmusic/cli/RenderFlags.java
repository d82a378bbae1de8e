package org.cmusic.cli;

import org.cmusic.cli.render.RenderOrder;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.model.Performance;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** All flags that say what is rendered. */
final class RenderFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private SoundFlags sound;

    @Mixin
    private PartFlags parts;

    @Mixin
    private ExtentFlags extent;

    @Mixin
    private ReadingFlags reading;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads compute; the sound is the same with any number. All processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Refuses what cannot be or contradicts itself. */
    void check(int scores) {
        sound.check();
        extent.check();
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: at least one must work, not " + threads);
        }
        if (scores > 1 && parts.stems().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--stems: render one score at a time, so that stems do not mix");
        }
    }

    ReadingFlags reading() {
        return reading;
    }

    ReadingOptions readingOptions() {
        return reading.options(sound.rate());
    }

    /** What is wanted of a performance. */
    RenderOrder order(Performance performance) {
        return new RenderOrder(
                sound.rate(),
                sound.format(),
                sound.channels(),
                sound.dither(),
                sound.gain(),
                sound.normalize(),
                extent.stretch(),
                parts.selection(performance.parts()),
                parts.stems(),
                threads);
    }

    /** Wrong usage that shows only when the score is known. */
    ParameterException refused(IllegalArgumentException reason) {
        return new ParameterException(spec.commandLine(), reason.getMessage(), reason);
    }
}
