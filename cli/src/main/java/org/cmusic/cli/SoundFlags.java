package org.cmusic.cli;

import java.util.Optional;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.cli.value.Gain;
import org.cmusic.engine.wav.WavFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The flags that say what the samples are like. */
final class SoundFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private SampleFlags samples;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Sample format: s16, s24 (the default), or f32, which cannot clip.")
    private WavFormat format = WavFormat.S24;

    @Option(
            names = "--dither",
            paramLabel = "KIND",
            description = "Noise that hides the steps of the format: tpdf (the default for s16) or none.")
    private Optional<DitherChoice> dither = Optional.empty();

    @Option(
            names = "--normalize",
            paramLabel = "LEVEL",
            arity = "0..1",
            fallbackValue = "-1dB",
            parameterConsumer = LevelIfAny.class,
            converter = Converters.OfGain.class,
            description = "Bring the loudest sample to a level, -1dB unless another is given. Renders twice.")
    private Optional<Gain> normalize = Optional.empty();

    SampleFlags samples() {
        return samples;
    }

    WavFormat format() {
        return format;
    }

    DitherChoice dither() {
        return dither.orElse(format == WavFormat.S16 ? DitherChoice.tpdf : DitherChoice.none);
    }

    Optional<Gain> normalize() {
        return normalize;
    }

    /** Refuses what cannot be or contradicts itself. */
    void check() {
        samples.check();
        if (samples.givenGain().isPresent() && normalize.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--gain and --normalize both set the level of the whole: give one of them");
        }
    }
}
