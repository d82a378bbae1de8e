package org.cmusic.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.cli.value.Gain;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.engine.wav.WavFormat;
import org.cmusic.engine.wav.WavLayout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The flags that say what the samples are like. */
final class SoundFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-r", "--rate"},
            paramLabel = "RATE",
            converter = Converters.OfSampleRate.class,
            description = "Sample rate: 48k (the default), 44.1k, 96000, …")
    private SampleRate rate = SampleRate.USUAL;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Sample format: s16, s24 (the default), or f32, which cannot clip.")
    private WavFormat format = WavFormat.S24;

    @Option(names = "--channels", paramLabel = "N", description = "How many channels, 1 to 8, instead of the score's.")
    private Optional<Integer> channels = Optional.empty();

    @Option(
            names = "--dither",
            paramLabel = "KIND",
            description = "Noise that hides the steps of the format: tpdf (the default for s16) or none.")
    private Optional<DitherChoice> dither = Optional.empty();

    @Option(
            names = "--gain",
            paramLabel = "LEVEL",
            converter = Converters.OfGain.class,
            description = "Make everything louder or softer, as -3dB.")
    private Optional<Gain> gain = Optional.empty();

    @Option(
            names = "--normalize",
            paramLabel = "LEVEL",
            arity = "0..1",
            fallbackValue = "-1dB",
            parameterConsumer = LevelIfAny.class,
            converter = Converters.OfGain.class,
            description = "Bring the loudest sample to a level, -1dB unless another is given. Renders twice.")
    private Optional<Gain> normalize = Optional.empty();

    SampleRate rate() {
        return rate;
    }

    WavFormat format() {
        return format;
    }

    DitherChoice dither() {
        return dither.orElse(format == WavFormat.S16 ? DitherChoice.tpdf : DitherChoice.none);
    }

    Gain gain() {
        return gain.orElse(Gain.NONE);
    }

    Optional<Gain> normalize() {
        return normalize;
    }

    OptionalInt channels() {
        return channels.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Refuses what cannot be or contradicts itself. */
    void check() {
        channels.filter(count -> count < 1 || count > WavLayout.MOST_CHANNELS).ifPresent(count -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "--channels: " + count + " is not a number of channels: take 1 to " + WavLayout.MOST_CHANNELS);
        });
        if (gain.isPresent() && normalize.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--gain and --normalize both set the level of the whole: give one of them");
        }
    }
}
