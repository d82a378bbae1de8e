package org.cmusic.cli;

import java.util.Locale;
import java.util.Optional;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.cli.value.Gain;
import org.cmusic.engine.wav.WavFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that say what the samples are like. */
final class SoundFlags implements PlainOptions {
    @Mixin
    private SampleFlags samples = new SampleFlags();

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
            throw new WrongUsage("--gain and --normalize both set the level of the whole: give one of them");
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--format" -> format = WavFormat.valueOf(line.value().toUpperCase(Locale.ROOT));
            case "--dither" -> dither = Optional.of(DitherChoice.valueOf(line.value()));
            default -> {
                return samples.take(name, line);
            }
        }
        return true;
    }
}
