package org.cmusic.cli;

import java.nio.file.Path;
import java.util.Optional;
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

    @Option(
            names = "--stems",
            paramLabel = "DIR",
            description = "Also write each part and each effect to a file of its own in this folder.")
    private Optional<Path> stems = Optional.empty();

    @Mixin
    private ExtentFlags extent;

    @Mixin
    private ReadingFlags reading;

    @Mixin
    private ThreadFlags threads;

    /** Refuses what cannot be or contradicts itself. */
    void check(int scores) {
        sound.check();
        extent.check();
        threads.check();
        if (scores > 1 && stems.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--stems: render one score at a time, so that stems do not mix");
        }
    }

    ReadingFlags reading() {
        return reading;
    }

    ReadingOptions readingOptions() {
        return reading.options(sound.samples().rate());
    }

    /** What is wanted of a performance. */
    RenderOrder order(Performance performance) {
        return new RenderOrder(
                sound.samples().rate(),
                sound.format(),
                sound.samples().channels(),
                sound.dither(),
                sound.samples().gain(),
                sound.normalize(),
                extent.stretch(),
                parts.selection(performance.parts()),
                stems,
                threads.threads());
    }

    /** Wrong usage that shows only when the score is known. */
    ParameterException refused(IllegalArgumentException reason) {
        return new ParameterException(spec.commandLine(), reason.getMessage(), reason);
    }
}
